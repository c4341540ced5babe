package gotojava.concurrency.time;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// Sends the time on its channel, again and again.
///
/// ```java
/// try (var ticker = clock.newTicker(Duration.ofSeconds(1))) {
///   while (running()) {
///     ticker.channel().receive();
///     poll();
///   }
/// }
/// ```
///
/// Ticks keep to a fixed rate, counted from the start or the last [#reset]. The channel holds one:
/// a receiver that is slow misses ticks and does not get them in a bunch afterwards.
///
/// [#stop] takes out a tick not yet received, and leaves the channel open, so that a stop is not
/// taken for a tick.
///
/// @see <a href="https://pkg.go.dev/time#Ticker">Go: time.Ticker</a>
public final class Ticker implements AutoCloseable {
  private final Clock clock;
  private final Channel<Instant> channel = Channel.buffered(1);

  private final ReentrantLock lock = new ReentrantLock();
  private long round;
  private Alarm alarm = () -> {};

  private Ticker(Clock clock) {
    this.clock = clock;
  }

  static Ticker start(Clock clock, Duration period) {
    var ticker = new Ticker(clock);
    ticker.reset(period);
    return ticker;
  }

  /// Where the time is sent.
  public ReceiveChannel<Instant> channel() {
    return channel;
  }

  /// Ticks at this period from now on; also when it was stopped.
  ///
  /// @throws IllegalArgumentException if the period is not positive
  public void reset(Duration period) {
    if (!period.isPositive()) {
      throw new IllegalArgumentException("non-positive interval for Ticker: " + period);
    }
    long nanos = Clock.nanosOf(period);
    lock.lock();
    try {
      disarm();
      arm(clock.nanos() + nanos, nanos, ++round);
    } finally {
      lock.unlock();
    }
  }

  /// No more ticks.
  public void stop() {
    lock.lock();
    try {
      disarm();
      round++;
    } finally {
      lock.unlock();
    }
  }

  /// [#stop].
  @Override
  public void close() {
    stop();
  }

  private void disarm() {
    alarm.cancel();
    channel.tryReceive();
  }

  private void arm(long at, long period, long of) {
    alarm = clock.schedule(at, () -> tick(at, period, of));
  }

  /// Also leaves out what should have come while nobody could run it.
  private void tick(long at, long period, long of) {
    lock.lock();
    try {
      if (of != round) return;
      channel.trySend(clock.instant());
      long late = clock.nanos() - at;
      arm(at + period * (1 + late / period), period, of);
    } finally {
      lock.unlock();
    }
  }
}
