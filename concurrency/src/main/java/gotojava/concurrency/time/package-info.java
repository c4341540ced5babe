/// Go's timers and tickers, on a clock that a test can hold in its hand.
///
/// [Time] has the functions of Go's package on the system's clock; [Clock] has them on any, and a
/// [VirtualClock] stands still until it is told to advance.
@NullMarked
package gotojava.concurrency.time;

import org.jspecify.annotations.NullMarked;
