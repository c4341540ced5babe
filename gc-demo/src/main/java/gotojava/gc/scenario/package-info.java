/// Heaps and what happens in them, as small files, by seed, and by a simulated collector.
@NullMarked
package gotojava.gc.scenario;

import org.jspecify.annotations.NullMarked;
