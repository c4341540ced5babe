package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Threads that send and receive on two channels, in every form that there is, and what may come
/// between: interrupts, a cancellation by way of a third channel, a close.
final class Racers {
  private static final int FORMS = 5;

  private final Balance balance;
  private final Channel<Integer> a;
  private final Channel<Integer> b;
  private final Channel<Void> done = Channel.unbuffered();
  private final List<Thread> threads = new ArrayList<>();

  Racers(Balance balance, int capacity) {
    this.balance = balance;
    a = Channel.buffered(capacity);
    b = Channel.unbuffered();
  }

  private interface Operation {
    void perform(int value, int form) throws InterruptedException;
  }

  /// A thread that sends the values from `from` up to `to`, unless it is kept from it.
  void sender(int from, int to, long seed) {
    start(this::send, from, to, seed);
  }

  /// A thread that receives so many times.
  void receiver(int times, long seed) {
    start((value, form) -> receive(form), 0, times, seed);
  }

  private void start(Operation operation, int from, int to, long seed) {
    threads.add(
        Thread.startVirtualThread(() -> {
          var random = new Random(seed);
          for (int i = from; i < to; i++) {
            try {
              operation.perform(i, random.nextInt(FORMS));
            } catch (InterruptedException | ChannelClosedException e) {
              balance.calledOff();
            }
          }
        }));
  }

  private void send(int v, int form) throws InterruptedException {
    boolean sent =
        switch (form) {
          case 0 -> {
            a.send(v);
            yield true;
          }
          case 1 -> a.trySend(v);
          case 2 -> select(Select.send(a, v).map(() -> true), await(done).map(() -> false));
          case 3 -> select(Select.send(a, v).map(() -> true), Select.send(b, v).map(() -> true));
          default ->
              select(Select.send(a, v).map(() -> true), receiveOrClosed(b).map(this::isNotSent));
        };
    if (sent) balance.sent(v);
  }

  private boolean isNotSent(Received<Integer> received) {
    receives(received);
    return false;
  }

  private void receive(int form) throws InterruptedException {
    switch (form) {
      case 0 -> receives(a.receiveOrClosed());
      case 1 -> balance.received(a.receive());
      case 2 -> select(receiveOrClosed(a, this::receives), await(done));
      case 3 -> select(receiveOrClosed(a, this::receives), receiveOrClosed(b, this::receives));
      default -> {
        var received = a.tryReceive();
        if (received != null) receives(received);
      }
    }
  }

  private void receives(Received<Integer> received) {
    if (received.ok()) balance.received(requireNonNull(received.value()));
  }

  /// Interrupts one thread after the other until all have ended.
  void interruptUntilAllEnd(Random random) {
    while (threads.stream().anyMatch(Thread::isAlive)) {
      int pause = random.nextInt(400);
      for (int i = 0; i < pause; i++) Thread.onSpinWait();
      threads.get(random.nextInt(threads.size())).interrupt();
    }
  }

  void interruptOne(Random random) {
    threads.get(random.nextInt(threads.size())).interrupt();
  }

  void cancel() {
    done.close();
  }

  void close() {
    a.close();
    b.close();
  }

  /// Receives what is left in the buffer. All threads must have ended.
  void drain() {
    for (var left = a.tryReceive(); left != null && left.ok(); left = a.tryReceive()) {
      receives(left);
    }
  }
}
