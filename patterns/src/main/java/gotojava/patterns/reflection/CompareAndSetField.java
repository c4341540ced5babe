package gotojava.patterns.reflection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// A plain field changed atomically: Go takes its address, Java a handle of the field.
///
/// Go: `src/main/go/compare-and-set-field/main.go`
///
/// Output:
///
/// ```
/// from 0 to 1: true
/// from 0 to 2: false
/// version 1
/// ```
class CompareAndSetField {
  private static final VarHandle VERSION;

  static {
    try {
      VERSION =
          MethodHandles.lookup().findVarHandle(CompareAndSetField.class, "version", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile int version;

  static void main() {
    var document = new CompareAndSetField();
    IO.println("from 0 to 1: " + VERSION.compareAndSet(document, 0, 1));
    IO.println("from 0 to 2: " + VERSION.compareAndSet(document, 0, 2));
    IO.println("version " + document.version);
  }
}
