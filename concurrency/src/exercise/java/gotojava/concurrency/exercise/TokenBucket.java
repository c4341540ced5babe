package gotojava.concurrency.exercise;

import gotojava.concurrency.time.Clock;
import java.time.Duration;

/// A rate limiter: a bucket that holds up to `burst` tokens, and gets a new one `every` so often.
///
/// Write it. The bucket is full at first. A token that would not fit is not added, and the time to
/// the next one begins when there is room for it again. Time counts from one token to the next,
/// whenever somebody asks: two halves of `every` make a token.
///
/// It goes by the clock it was given, and needs no goroutine of its own. Any number of threads may
/// ask; each token goes to one of them. An `acquire` that is interrupted takes none.
public final class TokenBucket {
  /// A full bucket.
  ///
  /// @throws IllegalArgumentException unless both are positive
  public TokenBucket(Clock clock, Duration every, int burst) {
    throw new UnsupportedOperationException("your turn");
  }

  /// Takes a token if there is one.
  public synchronized boolean tryAcquire() {
    throw new UnsupportedOperationException("your turn");
  }

  /// Takes a token, and waits until there is one.
  public void acquire() throws InterruptedException {
    throw new UnsupportedOperationException("your turn");
  }
}
