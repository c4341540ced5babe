/// Looks at everything that a collector and its mutators can do in a small world.
@NullMarked
package gotojava.gc.check;

import org.jspecify.annotations.NullMarked;
