package gotojava.patterns.singleton;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/// When the computation fails, `sync.OnceValue` keeps the failure for good; Guava keeps nothing.
///
/// Go: `src/main/go/failing-supplier/main.go`
///
/// Output:
///
/// ```
/// first caller: no settings file
/// second caller: region eu
/// ```
///
/// Go prints: every caller gets the panic of the only attempt
///
/// ```
/// first caller: no settings file
/// second caller: no settings file
/// ```
class FailingSupplier {
  static void main() {
    show("first");
    show("second");
  }

  static void show(String caller) {
    try {
      IO.println(caller + " caller: region " + Settings.current().region);
    } catch (IllegalStateException e) {
      IO.println(caller + " caller: " + e.getMessage());
    }
  }

  static class Settings {
    private static final Supplier<Settings> CURRENT = Suppliers.memoize(() -> new Settings("eu"));
    private static int attempts;

    final String region;

    static Settings current() {
      return CURRENT.get();
    }

    private Settings(String region) {
      attempts++;
      if (attempts == 1) throw new IllegalStateException("no settings file");
      this.region = region;
    }
  }
}
