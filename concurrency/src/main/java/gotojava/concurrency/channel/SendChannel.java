package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;

/// Go's `chan<- T`: the end of a [Channel] that sends and closes.
///
/// @param <T> the type of the values
public sealed interface SendChannel<T extends @Nullable Object> extends AutoCloseable
    permits Channel {
  /// `ch <- v`: waits for a receiver or, in a buffered channel, for room.
  ///
  /// @throws ChannelClosedException when the channel is closed, or is closed meanwhile
  /// @throws InterruptedException when interrupted before or while it waits; nothing was sent
  void send(T value) throws InterruptedException;

  /// `select { case ch <- v: … default: … }`: sends if that is possible without waiting. Takes no
  /// notice of interrupts.
  ///
  /// @return whether it was sent
  /// @throws ChannelClosedException when the channel is closed
  boolean trySend(T value);

  /// `close(ch)`: no value follows. Wakes all who wait.
  ///
  /// @throws ChannelClosedException when it is closed already
  @Override
  void close();

  /// `len(ch)`: how many values are in the buffer.
  int length();

  /// `cap(ch)`: how many fit in the buffer.
  int capacity();
}
