package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;

/// A null channel switches its case off: so a loop takes from two channels until both are closed.
///
/// Go: `src/main/go/select-nil-case/main.go`
///
/// Output:
///
/// ```
/// sum 115
/// ```
final class SelectNilCase {
  private @Nullable ReceiveChannel<Integer> tens = numbers(10, 20, 70);
  private @Nullable ReceiveChannel<Integer> ones = numbers(1, 2, 3, 4, 5);
  private int sum;

  static void main() throws InterruptedException {
    IO.println("sum " + new SelectNilCase().sum());
  }

  int sum() throws InterruptedException {
    while (tens != null || ones != null) {
      select(
          receive(tens, ten -> sum += ten, () -> tens = null),
          receive(ones, one -> sum += one, () -> ones = null));
    }
    return sum;
  }

  static ReceiveChannel<Integer> numbers(int... numbers) {
    var out = Channel.<Integer>unbuffered();
    go(() -> {
      for (int number : numbers) out.send(number);
      out.close();
    });
    return out;
  }
}
