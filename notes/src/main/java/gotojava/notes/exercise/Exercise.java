package gotojava.notes.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something to do, and answers that it must not take.
///
/// To [Form#FILL] and to [Form#SPOT] belong a starter, a check that the answer must pass, and a
/// solution: the same relative path stands under `src/exercise/java`, `src/solution/java` and
/// `src/mutant/java/<exercise>/<mutant>`; the check is `<Class>Test` in `src/test/java`.
///
/// To [Form#PREDICT] belong two programs, in `src/exercise/java` and
/// `src/exercise/go/<exercise>/main.go`, and what they print as `java.txt` and `go.txt` in
/// `src/solution/prediction/<exercise>`; wrong answers are in
/// `src/mutant/prediction/<exercise>/<mutant>`.
///
/// @param folder of the module, absolute
/// @param name the part of the id within the module
/// @param source the starter or the Java program, below its source root
/// @param page of the book to read, as `a1-basics#loops`
/// @param bug what is wrong with the starter, where it is to be found
public record Exercise(
    Path folder,
    String name,
    Form form,
    Path source,
    String page,
    Translated<String> title,
    Translated<List<String>> hints,
    Optional<Mutant> bug,
    List<Mutant> mutants) {
  /// A wrong answer that a learner might give.
  ///
  /// @param test the test of the check that catches it, or the line of a prediction: `java line 2`
  public record Mutant(String name, String reason, String test) {}

  /// What is told in English and in Chinese.
  public record Translated<T>(T en, T zh) {
    public T in(Language language) {
      return language == Language.EN ? en : zh;
    }
  }

  public String module() {
    return folder.getFileName().toString();
  }

  /// `module/name`.
  public String id() {
    return module() + "/" + name;
  }

  /// The command that starts it.
  public String command() {
    return "./gotojava practice start " + name;
  }

  /// The class to write or to mend, or the Java program.
  public Path starter() {
    return folder.resolve("src/exercise/java").resolve(source);
  }

  /// The Go program whose output is to be predicted.
  public Path goProgram() {
    return folder.resolve("src/exercise/go").resolve(name).resolve("main.go");
  }

  /// The right answer: a class, or the folder of the two texts.
  public Path solution() {
    var root = folder.resolve("src/solution");
    return form == Form.PREDICT
        ? root.resolve("prediction").resolve(name)
        : root.resolve("java").resolve(source);
  }

  /// The folder of the wrong answers, one folder for each.
  public Path mutantFolder() {
    var root = folder.resolve("src/mutant");
    return root.resolve(form == Form.PREDICT ? "prediction" : "java").resolve(name);
  }

  /// A wrong answer: a class, or a folder with one text or both.
  public Path answer(Mutant mutant) {
    var root = mutantFolder().resolve(mutant.name());
    return form == Form.PREDICT ? root : root.resolve(source);
  }

  public Path check() {
    return folder.resolve("src/test/java").resolve(checkSource());
  }

  /// The check, below its source root.
  public Path checkSource() {
    return source.resolveSibling(simpleName() + "Test.java");
  }

  /// The package of the class to write, and of its check.
  public String packageName() {
    var folder = Objects.requireNonNull(source.getParent(), "a class stands in a package");
    return folder.toString().replace('\\', '.').replace('/', '.');
  }

  public String checkClass() {
    return packageName() + "." + simpleName() + "Test";
  }

  private String simpleName() {
    var file = source.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }
}
