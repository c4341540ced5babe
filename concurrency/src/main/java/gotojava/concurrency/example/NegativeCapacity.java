package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A capacity that is only known at run time can be negative: making the channel fails.
///
/// Go: `src/main/go/negative-capacity/main.go`
///
/// Fails with: `makechan: size out of range`
final class NegativeCapacity {
  static void main() {
    int workers = 2;
    int spare = workers - 3;
    IO.println(Channel.<Integer>buffered(spare).capacity());
  }
}
