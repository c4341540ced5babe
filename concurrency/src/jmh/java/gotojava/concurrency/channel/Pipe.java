package gotojava.concurrency.channel;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TransferQueue;

/// A channel of any library.
interface Pipe {
  void send(Integer value) throws InterruptedException;

  Integer receive() throws InterruptedException;

  static Pipe of(Channel<Integer> channel) {
    return new Pipe() {
      @Override
      public void send(Integer value) throws InterruptedException {
        channel.send(value);
      }

      @Override
      public Integer receive() throws InterruptedException {
        return channel.receive();
      }
    };
  }

  static Pipe of(com.softwaremill.jox.Channel<Integer> channel) {
    return new Pipe() {
      @Override
      public void send(Integer value) throws InterruptedException {
        channel.send(value);
      }

      @Override
      public Integer receive() throws InterruptedException {
        return channel.receive();
      }
    };
  }

  static Pipe of(BlockingQueue<Integer> queue) {
    return new Pipe() {
      @Override
      public void send(Integer value) throws InterruptedException {
        queue.put(value);
      }

      @Override
      public Integer receive() throws InterruptedException {
        return queue.take();
      }
    };
  }

  /// A queue whose senders wait for the receiver.
  static Pipe handingOver(TransferQueue<Integer> queue) {
    return new Pipe() {
      @Override
      public void send(Integer value) throws InterruptedException {
        queue.transfer(value);
      }

      @Override
      public Integer receive() throws InterruptedException {
        return queue.take();
      }
    };
  }
}
