package gotojava.concurrency.pattern;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.context.Context;
import gotojava.concurrency.context.ContextException;
import gotojava.concurrency.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// A token bucket: lets one pass in every interval, and a burst after a quiet time.
///
/// ```java
/// var perSecond = RateLimiter.every(Duration.ofMillis(100), 5, Clock.system());
/// for (var request : requests) {
///   perSecond.acquire(ctx);          // the first 5 at once, then one each 100 ms
///   go(() -> handle(request));
/// }
/// ```
///
/// **The bucket** is full at first, with `burst` tokens. Whoever passes takes one. While some are
/// missing, one comes back in every interval, counted from when the first was missing. So in any
/// time of `n` intervals at most `burst + n` pass. A timer that fires late is not made up for.
///
/// **Fairness.** First come, first served. [#tryAcquire] takes a token only where nobody waits for
/// it.
///
/// **Cancellation and interruption.** An acquire that is cancelled or interrupted has taken
/// nothing, and those behind it move up. If cancellation and token come together, either may win.
///
/// **Time** is that of a [Clock], so a test holds it in its hand. A full bucket has no timer, and
/// there is no goroutine: a limiter that is no longer used needs no closing.
///
/// **Memory effects.** None are promised between those who pass.
///
/// Each token is one timer, which suits rates up to some thousands a second. Go's `x/time/rate`
/// reckons with timestamps instead, and lets one take many tokens, or reserve them. The JDK has no
/// rate limiter.
///
/// @see <a href="https://pkg.go.dev/golang.org/x/time/rate">Go: x/time/rate</a>
/// @see <a href="https://go.dev/wiki/RateLimiting">Go wiki: Rate limiting</a>
public final class RateLimiter {
  private final Duration interval;
  private final Clock clock;
  private final Channel<Boolean> tokens;

  private final ReentrantLock lock = new ReentrantLock();
  private boolean refilling;

  private RateLimiter(Duration interval, int burst, Clock clock) {
    this.interval = interval;
    this.clock = clock;
    tokens = Channel.buffered(burst);
    for (int i = 0; i < burst; i++) tokens.trySend(true);
  }

  /// A full bucket of `burst` tokens, to which one comes back in every interval.
  ///
  /// @throws IllegalArgumentException if the interval or the burst is not positive
  public static RateLimiter every(Duration interval, int burst, Clock clock) {
    if (!interval.isPositive() || burst <= 0) {
      throw new IllegalArgumentException(
          "interval and burst must be positive: one in %s, burst %d".formatted(interval, burst));
    }
    return new RateLimiter(interval, burst, clock);
  }

  /// Waits for a token.
  ///
  /// @throws InterruptedException if interrupted before or while waiting
  public void acquire() throws InterruptedException {
    tokens.receive();
    refill();
  }

  /// Waits for a token, or until the context is cancelled.
  ///
  /// @throws ContextException if the context is cancelled, before or while waiting
  /// @throws InterruptedException if interrupted before or while waiting
  public void acquire(Context ctx) throws InterruptedException, ContextException {
    ctx.check();
    boolean passed = select(await(tokens).map(() -> true), await(ctx.done()).map(() -> false));
    if (passed) refill();
    else ctx.check();
  }

  /// Takes a token if one is there.
  ///
  /// @return whether it did
  public boolean tryAcquire() {
    boolean passed = tokens.tryReceive() != null;
    if (passed) refill();
    return passed;
  }

  /// Sees to it that tokens come back as long as some are missing.
  private void refill() {
    lock.lock();
    try {
      if (refilling || tokens.length() == tokens.capacity()) return;
      refilling = true;
      clock.runAfter(interval, this::giveBack);
    } finally {
      lock.unlock();
    }
  }

  private void giveBack() {
    lock.lock();
    try {
      tokens.trySend(true);
      refilling = false;
      refill();
    } finally {
      lock.unlock();
    }
  }

  /// The tokens that are there: for debugging, out of date when read.
  @Override
  public String toString() {
    return "RateLimiter[%d of %d, 1 in %s]".formatted(tokens.length(), tokens.capacity(), interval);
  }
}
