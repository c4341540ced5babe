package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// A goroutine has no return value: it sends its result into a channel of one.
///
/// With room for one, it ends even if nobody asks for the result.
///
/// Go: `src/main/go/result-from-goroutine/main.go`
///
/// Output:
///
/// ```
/// main goes on
/// sum 5050
/// ```
final class ResultFromGoroutine {
  static void main() throws InterruptedException {
    var sum = Channel.<Integer>buffered(1);
    go(() -> sum.send(sumTo(100)));
    IO.println("main goes on");
    IO.println("sum " + sum.receive());
  }

  static int sumTo(int n) {
    return n * (n + 1) / 2;
  }
}
