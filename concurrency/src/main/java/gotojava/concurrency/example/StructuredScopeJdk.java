package gotojava.concurrency.example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// The block of a try-with-resources is the lifetime of the tasks submitted in it.
///
/// Leaving the block waits for them. It cancels nothing: when one fails, the others run to their
/// end. `StructuredTaskScope` (JEP 505, a preview in Java 25) cancels them.
///
/// Go: `src/main/go/structured-scope/main.go`
///
/// Output:
///
/// ```
/// gopher has 3 orders
/// ```
class StructuredScopeJdk {
  static void main() throws InterruptedException, ExecutionException {
    IO.println(page());
  }

  static String page() throws InterruptedException, ExecutionException {
    try (var lookups = Executors.newVirtualThreadPerTaskExecutor()) {
      var user = lookups.submit(StructuredScopeJdk::findUser);
      var orders = lookups.submit(StructuredScopeJdk::countOrders);
      return user.get() + " has " + orders.get() + " orders";
    }
  }

  static String findUser() {
    return "gopher";
  }

  static int countOrders() {
    return 3;
  }
}
