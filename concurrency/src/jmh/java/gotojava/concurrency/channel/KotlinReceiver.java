package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import java.util.concurrent.atomic.AtomicLong;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.channels.ReceiveChannel;

/// `repeat(count) { sum += channel.receive() }`
final class KotlinReceiver implements Coroutine.Body {
  private final ReceiveChannel<Integer> channel;
  private final AtomicLong total;
  private int left;
  private long sum;

  KotlinReceiver(ReceiveChannel<Integer> channel, int count, AtomicLong total) {
    this.channel = channel;
    this.left = count;
    this.total = total;
  }

  @Override
  public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
    if (result instanceof Integer value) sum += value;
    if (left-- > 0) return channel.receive(here);
    total.addAndGet(sum);
    return Coroutine.ended();
  }
}
