package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// A channel hands over a reference, not what it refers to: who sent an array can still write to
/// it.
///
/// Send what nobody writes to any more: a record, a `List.copyOf`, a clone.
///
/// Go: `src/main/go/shared-slice-over-channel/main.go`
///
/// Output:
///
/// ```
/// sent as it is: 99
/// sent as a clone: 50
/// ```
class SharedSliceOverChannel {
  static void main() throws InterruptedException {
    var orders = Channel.<int[]>unbuffered();
    go(() -> {
      int[] order = {1, 2, 3};
      orders.send(order);
      order[0] = 50;
      orders.send(order.clone());
      order[0] = 99;
      orders.close();
    });
    var shared = orders.receive();
    var own = orders.receive();
    orders.await(); // closed: the sender is done
    IO.println("sent as it is: " + shared[0]);
    IO.println("sent as a clone: " + own[0]);
  }
}
