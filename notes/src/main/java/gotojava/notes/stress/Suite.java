package gotojava.notes.stress;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import gotojava.notes.project.Project;
import gotojava.notes.project.UsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stress tests of a package, classes `*Stress` in a module's `src/jcstress/java`.
///
/// @param root of the sources
/// @param folder of the package, in the root
/// @param tests by name
record Suite(String module, Path root, Path folder, List<Test> tests) {
  private static final String SUFFIX = "Stress";

  /// @param name of the class
  /// @param idea the first sentence of its comment
  record Test(String name, String idea) {}

  /// All of the project, by module and package.
  static List<Suite> all(Project project) {
    var suites = new ArrayList<Suite>();
    for (var module : project.modules()) {
      var root = project.module(module).resolve("src").resolve("jcstress").resolve("java");
      if (Files.isDirectory(root)) suites.addAll(in(module, root));
    }
    return suites;
  }

  private static List<Suite> in(String module, Path root) {
    var packages = new TreeMap<Path, List<Test>>();
    for (var file : sources(root)) {
      if (!isTest(file)) continue;
      var test = new Test(MoreFiles.getNameWithoutExtension(file), idea(text(file)));
      packages.computeIfAbsent(file.getParent(), _ -> new ArrayList<>()).add(test);
    }
    return packages.entrySet().stream()
        .map(entry -> new Suite(module, root, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith(SUFFIX + ".java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String idea(String source) {
    return source
        .lines()
        .dropWhile(line -> !line.startsWith("///"))
        .takeWhile(line -> line.startsWith("/// "))
        .map(line -> line.substring(4).strip())
        .collect(Collectors.joining(" "))
        .replaceFirst("(?<=[.?!]) .*", "");
  }

  /// `module/package`, the package without the two names that all of a module share.
  String id() {
    return module + "/" + name();
  }

  String name() {
    var names = packageName().split("\\.", 3);
    return names[names.length - 1].toLowerCase(Locale.ROOT);
  }

  String packageName() {
    return root.relativize(folder).toString().replace('\\', '/').replace('/', '.');
  }

  /// SHA-256, its first 16 digits, over the package's sources, the classes of other packages that
  /// are no tests, which these may use, and the module's own classes that any of them uses.
  String digest() {
    var hasher = Hashing.sha256().newHasher();
    for (var file : digested()) {
      var path = root.relativize(file).toString().replace('\\', '/');
      hasher.putString(path + "\n" + text(file), StandardCharsets.UTF_8).putInt(0);
    }
    return hasher.hash().toString().substring(0, 16);
  }

  private Set<Path> digested() {
    var all = new TreeSet<Path>();
    try {
      for (var file : sources(root)) {
        if (isTest(file) && !folder.equals(file.getParent())) continue;
        all.addAll(UsedSources.of(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
