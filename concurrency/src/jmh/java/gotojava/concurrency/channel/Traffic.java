package gotojava.concurrency.channel;

import gotojava.concurrency.Coroutine;
import gotojava.concurrency.sync.WaitGroup;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// Senders and receivers at one channel, who share its values equally.
///
/// @param values a multiple of either number
record Traffic(int senders, int receivers, int values) {
  /// Virtual threads at the channel.
  void through(Pipe pipe) throws InterruptedException {
    var total = new AtomicLong();
    var group = new WaitGroup();
    for (int r = 0; r < receivers; r++) group.go(() -> total.addAndGet(receive(pipe)));
    for (int s = 0; s < senders; s++) group.go(() -> send(pipe));
    group.await();
    check(total);
  }

  private void send(Pipe pipe) throws InterruptedException {
    for (int i = 0; i < values / senders; i++) pipe.send(Values.at(i));
  }

  private long receive(Pipe pipe) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < values / receivers; i++) sum += pipe.receive();
    return sum;
  }

  /// Coroutines at a Kotlin channel.
  void throughKotlin(int capacity) throws InterruptedException {
    var channel = Coroutine.channel(capacity);
    var total = new AtomicLong();
    var bodies = new ArrayList<Coroutine.Body>();
    for (int r = 0; r < receivers; r++) {
      bodies.add(new KotlinReceiver(channel, values / receivers, total));
    }
    for (int s = 0; s < senders; s++) bodies.add(new KotlinSender(channel, values / senders));
    Coroutine.run(bodies);
    check(total);
  }

  private void check(AtomicLong total) {
    Values.check(total.get(), senders * Values.sum(values / senders));
  }
}
