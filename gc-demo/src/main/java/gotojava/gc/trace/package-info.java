/// What happened in a world, step by step: kept, written, read, and played forward and back.
@NullMarked
package gotojava.gc.trace;

import org.jspecify.annotations.NullMarked;
