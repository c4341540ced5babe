package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// The stack of a goroutine is small at first and grows with the calls: 5,000 deep is no trouble.
///
/// Go: `src/main/go/stack-growth/main.go`
///
/// Output:
///
/// ```
/// sum on the way up: 12502500
/// ```
class StackGrowth {
  static void main() throws InterruptedException {
    var sum = Channel.<Integer>unbuffered();
    go(() -> sum.send(down(5_000)));
    IO.println("sum on the way up: " + sum.receive());
  }

  static int down(int depth) {
    if (depth == 0) return 0;
    return depth + down(depth - 1);
  }
}
