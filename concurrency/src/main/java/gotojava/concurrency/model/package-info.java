/// What channels, select and locks mean, small enough to read: the specification that the fast ones
/// are tested against.
///
/// A [gotojava.concurrency.model.Program] is some channels, some locks and, for each goroutine, a
/// list of operations. [gotojava.concurrency.model.State] holds everything at one moment and knows
/// the steps that may come next; each step is indivisible. Go allows a program exactly the outcomes
/// that some order of steps leads to, and [gotojava.concurrency.model.Model] finds them all:
///
/// ```java
/// var program = Program.channels(0)              // c0, unbuffered
///     .go(send(0, 1))                            // g0
///     .go(select(receive(0), send(0, 2)));       // g1
/// Model.outcomes(program);                       // one: g0 sent, g1 received 1
/// ```
///
/// Values are ints and time does not pass. A channel is known by its number.
@NullMarked
package gotojava.concurrency.model;

import org.jspecify.annotations.NullMarked;
