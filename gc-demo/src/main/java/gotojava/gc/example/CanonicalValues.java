package gotojava.gc.example;

import com.google.common.collect.Interners;
import java.lang.ref.WeakReference;

/// Equal values become one object that lives while someone uses it, and compares by its address.
///
/// Go: `src/main/go/canonical-values/main.go`
///
/// Output:
///
/// ```
/// one object: true
/// value: ::1 eth0
/// ```
class CanonicalValues {
  record Address(String host, String zone) {}

  static void main() {
    var addresses = Interners.<Address>newWeakInterner();
    var a = addresses.intern(new Address("::1", "eth0"));
    var b = addresses.intern(new Address("::1", "eth0"));
    IO.println("one object: " + new WeakReference<>(a).refersTo(b));
    IO.println("value: " + b.host() + " " + b.zone());
  }
}
