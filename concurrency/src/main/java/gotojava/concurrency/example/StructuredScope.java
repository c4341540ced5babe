package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;

/// What a function starts has ended when the function returns.
///
/// `Scope.run` waits for its goroutines, rethrows the panic of one, and reports one that can never
/// end. `StructuredScopeJdk` has futures for the results and for failures.
///
/// Go: `src/main/go/structured-scope/main.go`
///
/// Output:
///
/// ```
/// gopher has 3 orders
/// ```
class StructuredScope {
  static void main() throws Exception {
    IO.println(page());
  }

  static String page() throws Exception {
    var user = Channel.<String>buffered(1);
    var orders = Channel.<Integer>buffered(1);
    Scope.run(() -> {
      go(() -> user.send(findUser()));
      go(() -> orders.send(countOrders()));
    });
    return user.receive() + " has " + orders.receive() + " orders";
  }

  static String findUser() {
    return "gopher";
  }

  static int countOrders() {
    return 3;
  }
}
