package gotojava.concurrency.exercise;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.orElse;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.Select.Doing;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Tries, in its one goroutine, what might wait for ever.
class PredictDeadlock {
  static void main() throws InterruptedException {
    var unbuffered = Channel.<Integer>unbuffered();
    tell("unbuffered send", send(unbuffered, 1));

    var buffered = Channel.<Integer>buffered(1);
    tell("first send", send(buffered, 1));
    tell("second send", send(buffered, 2));

    buffered.close();
    tell("receive after close", await(buffered));
    tell("and again", await(buffered));

    @Nullable Channel<Integer> none = null;
    tell("receive from nothing", await(none));

    var mutex = new ReentrantLock();
    mutex.lock();
    tell("second lock", mutex.tryLock());

    var shared = new ReentrantReadWriteLock();
    shared.writeLock().lock();
    tell("read while writing", shared.readLock().tryLock());
  }

  static void tell(String attempt, Doing operation) throws InterruptedException {
    tell(attempt, select(operation.map(() -> true), orElse().map(() -> false)));
  }

  static void tell(String attempt, boolean done) {
    IO.println(attempt + (done ? " goes on" : " waits"));
  }
}
