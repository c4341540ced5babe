package gotojava.notes.bench;

import com.google.common.base.CaseFormat;

/// One line of a card: a variant of a case, on a runtime.
///
/// @param runtime `java` or `go`
/// @param method its name in Java's spelling: `lazy` or `lazy_doubleChecked`
/// @param about what the variant is: the first sentence of the method's comment
record Row(String runtime, String method, String about) {
  /// Our own runtime, which the others are compared with.
  static final String JAVA = "java";

  static final String GO = "go";

  /// The variant of a case that makes the ratio; its method has the case's own name.
  static final String MAIN = "main";

  String caseName() {
    var end = method.indexOf('_');
    return end < 0 ? method : method.substring(0, end);
  }

  String variant() {
    var end = method.indexOf('_');
    return end < 0 ? MAIN : method.substring(end + 1);
  }

  boolean isMain() {
    return variant().equals(MAIN);
  }

  /// A name of the sources as words: `doubleChecked` is `double checked`.
  static String words(String name) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
  }

  /// A name as a label begins: `Go`.
  static String label(String name) {
    return capitalised(words(name));
  }

  static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
