package gotojava.notes.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The sources that a Java file is made of: its own, and those of its source root and of its
/// module's `src/main/java` that it names, directly or through each other.
///
/// A name counts where a file of the same package or of an import has it. So a nested class of that
/// name counts too: rather one file too many than one too few.
public final class UsedSources {
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([a-z0-9_.]+\\.[A-Z]\\w*)", Pattern.MULTILINE);
  private static final Pattern PACKAGE =
      Pattern.compile("^package ([a-z0-9_.]+);", Pattern.MULTILINE);
  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*\\b");

  private final Set<Path> roots;
  private final Set<Path> used = new TreeSet<>();

  private UsedSources(Set<Path> roots) {
    this.roots = roots;
  }

  /// The files that a file of a module is made of, itself first, the others by path.
  ///
  /// @param file below the `src` of a module, absolute
  public static List<Path> of(Path file) throws IOException {
    var src = src(file);
    var own = src.resolve(src.relativize(file).subpath(0, 2));
    var sources = new UsedSources(new TreeSet<>(List.of(src.resolve("main").resolve("java"), own)));
    sources.follow(file);
    sources.used.remove(file);
    var all = new ArrayList<>(List.of(file));
    all.addAll(sources.used);
    return List.copyOf(all);
  }

  /// The `src` that a file lies below.
  public static Path src(Path file) {
    var at = file;
    while (!at.endsWith("src")) at = Objects.requireNonNull(at.getParent(), file + " is in no src");
    return at;
  }

  private void follow(Path start) throws IOException {
    var left = new ArrayDeque<>(List.of(start));
    while (!left.isEmpty()) {
      for (var named : named(Files.readString(left.remove()))) {
        if (Files.exists(named) && used.add(named)) left.add(named);
      }
    }
  }

  /// Where the types that a text names would be.
  private Set<Path> named(String text) {
    var files = new TreeSet<Path>();
    IMPORT.matcher(text).results().forEach(type -> files.addAll(sources(type.group(1))));
    var here = PACKAGE.matcher(text);
    if (!here.find()) return files;
    var beside = here.group(1) + ".";
    TYPE.matcher(text).results().forEach(type -> files.addAll(sources(beside + type.group())));
    return files;
  }

  private List<Path> sources(String type) {
    var path = type.replace('.', '/') + ".java";
    return roots.stream().map(root -> root.resolve(path)).toList();
  }
}
