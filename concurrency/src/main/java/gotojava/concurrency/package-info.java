/// Goroutines: virtual threads that belong to a scope, which reports their panics, deadlocks and
/// leaks.
@NullMarked
package gotojava.concurrency;

import org.jspecify.annotations.NullMarked;
