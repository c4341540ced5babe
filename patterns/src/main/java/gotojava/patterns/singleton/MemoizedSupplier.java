package gotojava.patterns.singleton;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/// A function that computes its value for the first caller and keeps it for the others.
///
/// Guava's `Suppliers.memoize` is `sync.OnceValue` as long as nothing fails; `FailingSupplier`
/// shows the difference. Right where a holder class is too static: the supplier may be any
/// variable.
///
/// Go: `src/main/go/memoized-supplier/main.go`
///
/// Output:
///
/// ```
/// before
/// created
/// after: region eu
/// ```
class MemoizedSupplier {
  static void main() throws InterruptedException {
    IO.println("before");
    var other = Thread.startVirtualThread(Settings::current);
    Settings.current();
    other.join();
    IO.println("after: region " + Settings.current().region);
  }

  static class Settings {
    private static final Supplier<Settings> CURRENT = Suppliers.memoize(() -> new Settings("eu"));

    final String region;

    static Settings current() {
      return CURRENT.get();
    }

    private Settings(String region) {
      IO.println("created");
      this.region = region;
    }
  }
}
