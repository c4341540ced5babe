package gotojava.concurrency.exercise;

import gotojava.concurrency.channel.Channel;
import java.util.concurrent.atomic.AtomicBoolean;

/// An event that happens once, for all who wait for it.
public final class BroadcastClose {
  private final Channel<String> happened = Channel.unbuffered();
  private final AtomicBoolean isHappening = new AtomicBoolean();

  /// Lets it happen, and does not wait for anybody to notice.
  ///
  /// @return false if it has happened before
  public boolean happen() {
    if (!isHappening.compareAndSet(false, true)) return false;
    while (happened.trySend("it happened")) {}
    return true;
  }

  /// Waits until it happens. Returns at once if it has.
  public void await() throws InterruptedException {
    happened.await();
  }
}
