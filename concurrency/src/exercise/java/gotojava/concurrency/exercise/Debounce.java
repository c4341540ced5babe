package gotojava.concurrency.exercise;

import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.time.Clock;
import java.time.Duration;

/// Debouncing: of events that come one soon after the other, only the last counts.
///
/// Write `debounce`. An event is passed on when no other has come for `quiet` after it; each one
/// that comes before takes the place of the one before, and the time begins anew. When the events
/// are closed, an event that is still held back is passed on at once; then the output is closed, no
/// timer is left, and the call returns.
///
/// Time is that of the clock.
public final class Debounce {
  private Debounce() {}

  /// Passes events on, in the goroutine of the caller.
  public static <T> void debounce(
      Clock clock, Duration quiet, ReceiveChannel<T> events, SendChannel<T> to)
      throws InterruptedException {
    throw new UnsupportedOperationException("your turn");
  }
}
