package gotojava.concurrency.example;

import java.util.concurrent.atomic.AtomicReference;

/// An `AtomicReference` compares what it holds by reference: an equal number in another box is
/// another one.
///
/// For numbers there are `AtomicInteger` and `AtomicLong`. Error Prone knows the slip
/// (`PrimitiveAtomicReference`), so it is silenced here.
///
/// Go: `src/main/go/naive-boxed-compare-and-set/main.go`
///
/// Output:
///
/// ```
/// from 1000 to 2000: false
/// limit: 1000
/// ```
///
/// Go prints: an `atomic.Value` compares by value
///
/// ```
/// from 1000 to 2000: true
/// limit: 2000
/// ```
class NaiveBoxedCompareAndSet {
  static final AtomicReference<Integer> limit = new AtomicReference<>(1000);

  @SuppressWarnings("PrimitiveAtomicReference")
  static void main() {
    IO.println("from 1000 to 2000: " + limit.compareAndSet(1000, 2000));
    IO.println("limit: " + limit.get());
  }
}
