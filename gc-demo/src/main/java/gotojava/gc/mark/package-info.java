/// A marker at full speed: one thread, a stopped world, an arena instead of a heap.
@NullMarked
package gotojava.gc.mark;

import org.jspecify.annotations.NullMarked;
