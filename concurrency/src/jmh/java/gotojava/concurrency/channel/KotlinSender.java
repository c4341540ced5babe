package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.Nullable;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.channels.SendChannel;

/// `repeat(count) { channel.send(values[it]) }`
final class KotlinSender implements Coroutine.Body {
  private final SendChannel<Integer> channel;
  private final int count;
  private int sent;

  KotlinSender(SendChannel<Integer> channel, int count) {
    this.channel = channel;
    this.count = count;
  }

  @Override
  public @Nullable Object next(@Nullable Object result, Continuation<Object> here) {
    return sent == count ? Coroutine.ended() : channel.send(Values.at(sent++), here);
  }
}
