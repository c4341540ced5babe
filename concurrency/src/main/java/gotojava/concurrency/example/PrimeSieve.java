package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.channel.SendChannel;

/// The prime sieve: a chain of goroutines that grows by one filter for each prime found.
///
/// Generator and filters are blocked when `main` ends, and end with it.
///
/// Go: `src/main/go/prime-sieve/main.go`
///
/// Output:
///
/// ```
/// 2
/// 3
/// 5
/// 7
/// 11
/// 13
/// 17
/// 19
/// 23
/// 29
/// ```
class PrimeSieve {
  static void main() throws InterruptedException {
    var naturals = Channel.<Integer>unbuffered();
    go(() -> generate(naturals));
    var numbers = naturals;
    for (int i = 0; i < 10; i++) {
      int prime = numbers.receive();
      IO.println(prime);
      var rest = Channel.<Integer>unbuffered();
      var in = numbers; // a lambda takes what does not change
      go(() -> filter(in, rest, prime));
      numbers = rest;
    }
  }

  static void generate(SendChannel<Integer> out) throws InterruptedException {
    for (int n = 2; ; n++) out.send(n);
  }

  static void filter(ReceiveChannel<Integer> in, SendChannel<Integer> out, int prime)
      throws InterruptedException {
    for (int n : in) {
      if (n % prime != 0) out.send(n);
    }
  }
}
