package gotojava.notes.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checkout: its root and the modules in it.
///
/// @param root absolute path of the folder that holds `pom.xml` and the launcher
public record Project(Path root) {
  public Project {
    root = root.toAbsolutePath().normalize();
  }

  /// The checkout that the launcher named in the system property `gotojava.root`, else the one
  /// around the working directory.
  ///
  /// @throws UserError when there is none
  public static Project here() {
    var named = System.getProperty("gotojava.root");
    if (named != null) return new Project(Path.of(named));
    for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("gotojava"))) return new Project(at);
    }
    throw new UserError("not inside a checkout: no file 'gotojava' here or above; cd into one");
  }

  /// The modules, folders with a `pom.xml`, by name.
  public List<String> modules() {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve("pom.xml")))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of a module.
  public Path module(String name) {
    return root.resolve(name);
  }

  /// Where the launcher's builds of a module go; `mvn` itself never writes there.
  public Path output(String module) {
    return module(module).resolve("target").resolve("launch");
  }

  /// A path as people read it: from the root, with slashes.
  public String relative(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(root)
        ? root.relativize(absolute).toString().replace('\\', '/')
        : absolute.toString();
  }
}
