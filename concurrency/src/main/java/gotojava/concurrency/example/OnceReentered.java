package gotojava.concurrency.example;

import gotojava.concurrency.sync.Once;

/// An action that asks for the value it is about to make would wait for itself: ours says so, Go's
/// waits.
///
/// Go: `src/main/go/once-reentered/main.go`
///
/// Fails with: `IllegalStateException: sync: Once.run called from within its own action`
///
/// Go fails with: `fatal error: all goroutines are asleep - deadlock!` the inner `Do` waits for the
/// outer one
class OnceReentered {
  static final Once once = new Once();
  static String region = "";

  static void main() {
    IO.println("region: " + settings());
  }

  static String settings() {
    once.run(() -> region = "region of " + settings());
    return region;
  }
}
