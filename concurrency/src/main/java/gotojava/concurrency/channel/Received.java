package gotojava.concurrency.channel;

import gotojava.concurrency.Nullable;

/// What `v, ok := <-ch` gives.
///
/// @param value what was received, which may be null where nulls are sent; null for the close
/// @param ok whether a value was received; false: the channel is closed and drained
public record Received<T extends @Nullable Object>(@Nullable T value, boolean ok) {
  /// The value.
  ///
  /// @throws ChannelClosedException for the close
  @SuppressWarnings("NullAway") // ok, so it is a T, null only where T has it
  public T orThrow() {
    if (!ok) throw new ChannelClosedException("receive from closed channel");
    return value;
  }
}
