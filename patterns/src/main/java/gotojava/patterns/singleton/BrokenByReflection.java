package gotojava.patterns.singleton;

/// Reflection opens a private constructor and makes a second one; an enum it refuses.
///
/// Go: none, a Go type has no constructor to keep private: who can name it can make another
///
/// Output:
///
/// ```
/// a second class instance: true
/// a second enum constant: Cannot reflectively create enum objects
/// ```
class BrokenByReflection {
  static void main() throws ReflectiveOperationException {
    var constructor = ClassSettings.class.getDeclaredConstructor();
    constructor.setAccessible(true);
    IO.println("a second class instance: " + (constructor.newInstance() != ClassSettings.CURRENT));
    try {
      EnumSettings.class.getDeclaredConstructor(String.class, int.class).newInstance("SECOND", 1);
    } catch (IllegalArgumentException e) {
      IO.println("a second enum constant: " + e.getMessage());
    }
  }

  static final class ClassSettings {
    static final ClassSettings CURRENT = new ClassSettings();

    private ClassSettings() {}
  }

  enum EnumSettings {
    CURRENT
  }
}
