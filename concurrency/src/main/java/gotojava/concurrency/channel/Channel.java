package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;

/// Go's `chan T`: hands values from the goroutines that send to those that receive, each value to
/// one of them.
///
/// ```java
/// Channel<Integer> jobs = Channel.buffered(10);
/// go(() -> {
///   try (jobs) {                                  // closes it at the end: defer close(jobs)
///     for (int i = 0; i < 5; i++) jobs.send(i);
///   }
/// });
/// for (int job : jobs) IO.println(job);           // until it is closed and drained
/// ```
///
/// **Buffer.** An [#unbuffered] channel hands over when a sender and a receiver meet: each waits
/// for the other. A [#buffered] one holds values, in order; a sender waits only while it is full,
/// and a receiver only while it is empty.
///
/// **Direction.** A channel is both ends at once. Hand out a [SendChannel] or a [ReceiveChannel] to
/// those who need one: the compiler then holds them to it, as it does for `chan<- T` and `<-chan
/// T`. Only who sends can close.
///
/// **Fairness.** Those that wait are served in the order they came. A value goes straight to the
/// receiver that has waited longest, so that no later one can take it, and a place that becomes
/// free to the sender that has waited longest.
///
/// **Closing** says that no value follows. What the buffer holds is still received; after that
/// every receive ends at once, with the close. A send on a closed channel and a second close throw
/// [ChannelClosedException], also out of sends that are waiting at that moment. So a channel is
/// closed by its one sender, or after all of them have ended. A channel need not be closed.
///
/// **Null** is a value like others, where `T` allows it: Go sends nil too. No operation here says
/// "closed" by null: [#receive] throws, [#receiveOrClosed] tells, [#await] does not care. A channel
/// variable that is null is no channel: a call on it throws [NullPointerException], where Go waits
/// for ever, while in a [Select] it switches its case off, as in Go.
///
/// **Interruption** is how Java asks a thread to end. The operations that wait throw
/// [InterruptedException] when the thread is interrupted before or while they wait, and then they
/// have not happened: no value was sent or taken. When value and interrupt come at the same moment
/// and the operation did happen, it returns and the interrupt stays pending.
///
/// **Memory effects.** A send happens-before the return of the receive of its value. A receive
/// happens-before the return of the send that it made room for: of the same value when unbuffered,
/// else of the send as many later as the capacity. A close happens-before every return that tells
/// of it.
///
/// **Cost.** No operation spins; each blocks its thread at most once. A send or receive that need
/// not wait takes one short lock and allocates nothing. [#length] is for looking at: the value may
/// be another when you use it.
///
/// **Scheduling** is that of virtual threads: their carriers look first at those that were woken on
/// them. So as many pairs that keep waking each other as there are carriers keep out those that
/// something else wakes, a timer, a sleep, or `main`, where Go would let these in after a while.
///
/// **Errors.** An operation that a [StackOverflowError] hits may have served another thread and not
/// woken it.
///
/// The JDK has no closable channel. [java.util.concurrent.ArrayBlockingQueue] is the buffered one
/// without a close, without null and without a select, [java.util.concurrent.SynchronousQueue] the
/// unbuffered one.
///
/// @param <T> the type of the values
/// @see <a href="https://go.dev/ref/spec#Channel_types">Go specification: Channel types</a>
/// @see <a href="https://go.dev/ref/mem#chan">The Go memory model: Channel communication</a>
public sealed interface Channel<T extends @Nullable Object>
    extends SendChannel<T>, ReceiveChannel<T> permits RingChannel {
  /// `make(chan T)`.
  static <T extends @Nullable Object> Channel<T> unbuffered() {
    return new RingChannel<>(0);
  }

  /// `make(chan T, capacity)`; of capacity 0, an unbuffered one.
  ///
  /// @throws IllegalArgumentException for a negative capacity
  static <T extends @Nullable Object> Channel<T> buffered(int capacity) {
    return new RingChannel<>(capacity);
  }
}
