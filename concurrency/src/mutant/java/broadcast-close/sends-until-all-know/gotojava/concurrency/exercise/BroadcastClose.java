package gotojava.concurrency.exercise;

import gotojava.concurrency.channel.Channel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// An event that happens once, for all who wait for it.
public final class BroadcastClose {
  private final Channel<String> happened = Channel.unbuffered();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean isHappening = new AtomicBoolean();

  /// Lets it happen, and does not wait for anybody to notice.
  ///
  /// @return false if it has happened before
  public boolean happen() throws InterruptedException {
    if (!isHappening.compareAndSet(false, true)) return false;
    for (int i = waiting.get(); i >= 0; i--) happened.send("it happened");
    return true;
  }

  /// Waits until it happens. Returns at once if it has.
  public void await() throws InterruptedException {
    waiting.incrementAndGet();
    happened.await();
  }
}
