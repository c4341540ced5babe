package gotojava.concurrency.example;

import gotojava.concurrency.channel.Channel;

/// A token bucket: a channel full of tokens lets a burst pass, and each tick puts one back.
///
/// Who would rather wait than be refused receives without a `try`.
///
/// Go: `src/main/go/burst-limit/main.go`
///
/// Output:
///
/// ```
/// request 1 passes
/// request 2 passes
/// request 3 is refused
/// a tick
/// request 4 passes
/// request 5 is refused
/// ```
class BurstLimit {
  static final Channel<Boolean> TOKENS = Channel.buffered(2);

  static void main() {
    tick();
    tick();
    tick(); // the bucket is full
    for (int i = 1; i <= 3; i++) request(i);
    IO.println("a tick");
    tick();
    for (int i = 4; i <= 5; i++) request(i);
  }

  static void tick() {
    TOKENS.trySend(true);
  }

  static void request(int number) {
    boolean passes = TOKENS.tryReceive() != null;
    IO.println("request " + number + (passes ? " passes" : " is refused"));
  }
}
