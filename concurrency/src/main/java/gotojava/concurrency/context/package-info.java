/// Go's `context`: what ends a request early, and what belongs to it, for all that work on it.
@NullMarked
package gotojava.concurrency.context;

import org.jspecify.annotations.NullMarked;
