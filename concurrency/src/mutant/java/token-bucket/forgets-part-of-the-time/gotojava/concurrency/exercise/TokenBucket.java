package gotojava.concurrency.exercise;

import gotojava.concurrency.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// A rate limiter: a bucket that holds up to `burst` tokens, and gets a new one `every` so often.
///
/// Write it. The bucket is full at first. A token that would not fit is not added, and the time to
/// the next one begins when there is room for it again. Time counts from one token to the next,
/// whenever somebody asks: two halves of `every` make a token.
///
/// It goes by the clock it was given, and needs no goroutine of its own. Any number of threads may
/// ask; each token goes to one of them. An `acquire` that is interrupted takes none.
public final class TokenBucket {
  private final Clock clock;
  private final Duration every;
  private final int burst;
  private int tokens;

  /// When the last token was added, or the bucket was found full.
  private Instant last;

  /// A full bucket.
  ///
  /// @throws IllegalArgumentException unless both are positive
  public TokenBucket(Clock clock, Duration every, int burst) {
    if (!every.isPositive()) throw new IllegalArgumentException("a token every " + every);
    if (burst <= 0) throw new IllegalArgumentException("a burst of " + burst);
    this.clock = clock;
    this.every = every;
    this.burst = burst;
    this.tokens = burst;
    this.last = clock.instant();
  }

  /// Takes a token if there is one.
  public synchronized boolean tryAcquire() {
    addTokens(clock.instant());
    if (tokens == 0) return false;
    tokens--;
    return true;
  }

  /// Takes a token, and waits until there is one.
  public void acquire() throws InterruptedException {
    while (!tryAcquire()) clock.sleep(untilNext());
  }

  private synchronized Duration untilNext() {
    return Duration.between(clock.instant(), last.plus(every));
  }

  private void addTokens(Instant now) {
    long added = Duration.between(last, now).dividedBy(every);
    boolean full = tokens + added >= burst;
    tokens = full ? burst : tokens + (int) added;
    last = now;
  }
}
