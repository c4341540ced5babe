package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.receiveOrClosed;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// A closed channel stays ready, so a loop that counts closes counts the same one again.
///
/// Go: `src/main/go/naive-merge/main.go`
///
/// Output:
///
/// ```
/// left is closed
/// left is closed
/// done, though right is still open
/// ```
final class NaiveMerge {
  static void main() throws InterruptedException {
    var left = Channel.<Integer>unbuffered();
    var right = Channel.<Integer>unbuffered(); // its sender needs a while
    left.close();
    int open = 2;
    while (open > 0) {
      boolean closed =
          select(
              receiveOrClosed(left).map(n -> isClosed("left", n.ok())),
              receiveOrClosed(right).map(n -> isClosed("right", n.ok())));
      if (closed) open--;
    }
    IO.println("done, though right is still open");
    right.close();
  }

  static boolean isClosed(String name, boolean ok) {
    if (!ok) IO.println(name + " is closed");
    return !ok;
  }
}
