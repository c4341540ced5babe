package gotojava.concurrency.exercise;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.Received;
import gotojava.concurrency.channel.SendChannel;
import gotojava.concurrency.time.Clock;
import gotojava.concurrency.time.Timer;
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
    var timer = Clock.system().newTimer(quiet);
    timer.stop();
    try (to) {
      var event = events.receiveOrClosed();
      while (event.ok()) {
        timer.reset(quiet);
        var next = next(events, timer);
        if (next == null || !next.ok()) to.send(event.orThrow());
        event = next == null ? events.receiveOrClosed() : next;
      }
    } finally {
      timer.stop();
    }
  }

  /// The next event, or the close; null when the time was over before.
  private static <T> @Nullable Received<T> next(ReceiveChannel<T> events, Timer timer)
      throws InterruptedException {
    return select(
        receiveOrClosed(events).<@Nullable Received<T>>map(next -> next),
        receive(timer.channel()).<@Nullable Received<T>>map(_ -> null));
  }
}
