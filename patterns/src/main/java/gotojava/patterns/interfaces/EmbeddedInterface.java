package gotojava.patterns.interfaces;

import java.util.HashMap;
import java.util.Map;

/// A struct that embeds an interface has all its methods and replaces some; a Java class forwards
/// each by hand.
///
/// Go: `src/main/go/embedded-interface/main.go`
///
/// Output:
///
/// ```
/// loading colour
/// blue
/// ```
class EmbeddedInterface {
  static void main() {
    Store store = new Logged(new Memory(new HashMap<>()));
    store.save("colour", "blue");
    IO.println(store.load("colour"));
  }

  interface Store {
    String load(String key);

    void save(String key, String value);
  }

  record Logged(Store inner) implements Store {
    @Override
    public String load(String key) {
      IO.println("loading " + key);
      return inner.load(key);
    }

    @Override
    public void save(String key, String value) {
      inner.save(key, value);
    }
  }

  record Memory(Map<String, String> entries) implements Store {
    @Override
    public String load(String key) {
      return entries.getOrDefault(key, "");
    }

    @Override
    public void save(String key, String value) {
      entries.put(key, value);
    }
  }
}
