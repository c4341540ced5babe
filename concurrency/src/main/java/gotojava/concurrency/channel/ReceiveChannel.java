package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;
import java.util.Iterator;

/// Go's `<-chan T`: the end of a [Channel] that receives.
///
/// Go has one receive with two forms. Here each purpose has a name:
///
/// | Go | Java | when closed and drained |
/// |---|---|---|
/// | `v := <-ch` | `v = ch.receive()` | throws: Java has no zero value of `T` to give |
/// | `v, ok := <-ch` | `r = ch.receiveOrClosed()` | `r.ok()` is false |
/// | `<-done` | `done.await()` | returns |
/// | `for v := range ch` | `for (var v : ch)` | ends |
///
/// @param <T> the type of the values
public sealed interface ReceiveChannel<T extends @Nullable Object> extends Iterable<T>
    permits Channel {
  /// `v := <-ch`: waits for a value. To be called where the channel cannot be closed, or where that
  /// would be an error.
  ///
  /// @throws ChannelClosedException when the channel is closed and drained, now or meanwhile
  /// @throws InterruptedException when interrupted before or while it waits; nothing was taken
  T receive() throws InterruptedException;

  /// `v, ok := <-ch`: waits for a value or the close.
  ///
  /// @throws InterruptedException when interrupted before or while it waits; nothing was taken
  Received<T> receiveOrClosed() throws InterruptedException;

  /// `select { case v, ok := <-ch: … default: … }`: receives if that is possible without waiting.
  /// Takes no notice of interrupts.
  ///
  /// @return null when neither a value nor the close is there
  @Nullable
  Received<T> tryReceive();

  /// `<-ch`: waits for a value, which is dropped, or the close.
  ///
  /// @throws InterruptedException when interrupted before or while it waits; nothing was taken
  void await() throws InterruptedException;

  /// `for v := range ch { body }`, to the close. Other than in the `for` statement, an interrupt is
  /// an [InterruptedException], and the body may throw one; a body cannot break.
  ///
  /// @throws InterruptedException when interrupted before or while it waits, or by the body
  void range(Body<? super T> body) throws InterruptedException;

  /// `for v := range ch`, to the close. Each iterator receives: two share the values between them.
  ///
  /// `hasNext` waits. When interrupted it sets the flag again and throws
  /// [java.util.concurrent.CancellationException], since the `for` statement lets it throw nothing
  /// checked.
  @Override
  Iterator<T> iterator();

  /// `len(ch)`: how many values are in the buffer.
  int length();

  /// `cap(ch)`: how many fit in the buffer.
  int capacity();

  /// What is done with a value, in a loop or in a case of a select.
  @FunctionalInterface
  interface Body<T extends @Nullable Object> {
    void accept(T value) throws InterruptedException;
  }
}
