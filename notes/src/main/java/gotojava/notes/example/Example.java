package gotojava.notes.example;

import gotojava.notes.contract.Contract;
import java.nio.file.Path;
import java.util.Optional;

/// One verified idea: a Java program and its Go twin, or one of them alone.
///
/// @param id `module/kebab-name`
/// @param chapter the chapter of the book that shows it, as `A1`; empty where none does yet
/// @param java the Java program, where there is one
/// @param go the Go program's `main.go`, absolute, where there is one
public record Example(
    String id,
    String module,
    Optional<String> chapter,
    Contract contract,
    Optional<JavaProgram> java,
    Optional<Path> go) {

  /// A Java program of a module.
  ///
  /// @param file absolute path of the source
  /// @param className the fully qualified name of the class with `main`
  /// @param rejected whether javac is to refuse it: such a file is no part of the Maven build
  public record JavaProgram(Path file, String className, boolean rejected) {}

  /// The folder of the Go program.
  public Optional<Path> goFolder() {
    return go.map(Path::getParent);
  }

  /// The part of the id that names it within its module.
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }
}
