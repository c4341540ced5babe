package gotojava.notes.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Something to write: a starter, a check that the answer must pass, and answers it must not pass.
///
/// The same relative path stands under each source root: `src/exercise/java` for the starter,
/// `src/solution/java`, `src/mutant/java/<exercise>/<mutant>`; the check is `<Class>Test` in
/// `src/test/java`.
///
/// @param folder of the module, absolute
/// @param name the part of the id within the module
/// @param source the starter, below its source root
/// @param page of the book to read, as `a1-basics#loops`
record Exercise(
    Path folder,
    String name,
    Path source,
    String page,
    Translated<String> title,
    Translated<List<String>> hints,
    List<Mutant> mutants) {
  /// A wrong answer that a learner might give.
  ///
  /// @param test the test of the check that catches it
  record Mutant(String name, String reason, String test) {}

  /// What is told in English and in Chinese.
  record Translated<T>(T en, T zh) {
    T in(Language language) {
      return language == Language.EN ? en : zh;
    }
  }

  String module() {
    return folder.getFileName().toString();
  }

  /// `module/name`.
  String id() {
    return module() + "/" + name;
  }

  Path starter() {
    return folder.resolve("src/exercise/java").resolve(source);
  }

  Path solution() {
    return folder.resolve("src/solution/java").resolve(source);
  }

  Path check() {
    return folder.resolve("src/test/java").resolve(checkSource());
  }

  Path answer(Mutant mutant) {
    var root = folder.resolve("src/mutant/java").resolve(name).resolve(mutant.name());
    return root.resolve(source);
  }

  /// The check, below its source root.
  Path checkSource() {
    return source.resolveSibling(simpleName() + "Test.java");
  }

  /// The package of the class to write, and of its check.
  String packageName() {
    var folder = Objects.requireNonNull(source.getParent(), "a class stands in a package");
    return folder.toString().replace('\\', '.').replace('/', '.');
  }

  String checkClass() {
    return packageName() + "." + simpleName() + "Test";
  }

  private String simpleName() {
    var file = source.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }
}
