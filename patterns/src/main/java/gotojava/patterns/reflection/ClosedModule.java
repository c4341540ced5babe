package gotojava.patterns.reflection;

/// The fields of the library itself: Java's module does not open them, Go writes no private field.
///
/// Go: `src/main/go/closed-module/main.go`
///
/// Fails with: `java.lang.reflect.InaccessibleObjectException: Unable to make field`
///
/// Go fails with: `reflect.Value.SetBytes using value obtained using unexported field`
class ClosedModule {
  static void main() throws ReflectiveOperationException {
    var value = String.class.getDeclaredField("value");
    value.setAccessible(true);
    value.set("go", new byte[] {'n', 'o'});
  }
}
