package gotojava.patterns.singleton;

import java.util.HashMap;
import java.util.Map;

/// What a declaration cannot express runs at start-up: after the variables, before main.
///
/// A static block belongs to its class and runs when the class is first used; the class with `main`
/// is used first.
///
/// Go: `src/main/go/init-function/main.go`
///
/// Output:
///
/// ```
/// init
/// main finds Frankfurt
/// ```
class InitFunction {
  static final Map<String, String> REGIONS = new HashMap<>();

  static {
    REGIONS.put("eu", "Frankfurt");
    IO.println("init");
  }

  static void main() {
    IO.println("main finds " + REGIONS.get("eu"));
  }
}
