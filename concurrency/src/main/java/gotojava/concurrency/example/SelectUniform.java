package gotojava.concurrency.example;

import static gotojava.concurrency.channel.Select.await;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.channel.Channel;

/// The choice among ready cases is random, with the same chance for each: none is starved.
///
/// Of 1,000 rounds each channel has 500 on average. The odds that one has fewer than 300 are below
/// one to 10 to the power of 35.
///
/// Go: `src/main/go/select-uniform/main.go`
///
/// Output:
///
/// ```
/// left more than 300 times: true
/// right more than 300 times: true
/// ```
final class SelectUniform {
  static void main() throws InterruptedException {
    var left = Channel.<Integer>unbuffered();
    var right = Channel.<Integer>unbuffered();
    left.close(); // a closed channel is ready for ever
    right.close();
    int lefts = 0;
    for (int i = 0; i < 1000; i++) {
      lefts += select(await(left).map(() -> 1), await(right).map(() -> 0));
    }
    IO.println("left more than 300 times: " + (lefts > 300));
    IO.println("right more than 300 times: " + (1000 - lefts > 300));
  }
}
