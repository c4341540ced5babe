package gotojava.notes.bench;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import gotojava.notes.project.UsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question put to Java and Go: the methods of a JMH class beside the benchmarks of a Go package,
/// as their sources state them.
///
/// @param id `module/kebab-name`
/// @param question the first sentence of the class comment
/// @param about the rest of its prose, a paragraph each
/// @param limits what a reader must not conclude
/// @param terms how it asks to be measured
/// @param java the source of the JMH class, absolute
/// @param go the folder of the Go package, absolute
/// @param rows in the order of the sources, Java's before Go's
record Benchmark(
    String id,
    String module,
    String question,
    List<String> about,
    String limits,
    Terms terms,
    String className,
    Path java,
    Path go,
    List<Row> rows) {

  /// The part of the id that names it within its module.
  String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  /// What is measured on one runtime.
  List<Row> rows(String runtime) {
    return rows.stream().filter(row -> row.runtime().equals(runtime)).toList();
  }

  /// How a runtime is measured in a round: all its rows on the largest number of processors, and
  /// the main rows on the others, which shows what processors do without doubling the time.
  List<Pass> passes(String runtime) {
    var all = rows(runtime);
    if (terms.processors().isEmpty()) return List.of(new Pass(0, all));
    var mains = all.stream().filter(Row::isMain).toList();
    return terms.processors().stream()
        .map(processors -> new Pass(processors, processors == terms.most() ? all : mains))
        .toList();
  }

  /// SHA-256, its first 16 digits, over the sources that are measured: the Java file, those of its
  /// module that it uses, every Go file of the package, and those of the internal packages beside
  /// it.
  String digest() {
    try {
      var hasher = Hashing.sha256().newHasher();
      for (var file : sources()) {
        var text = Files.readString(file).replace("\r\n", "\n");
        hasher.putString(file.getFileName() + "\n" + text, StandardCharsets.UTF_8).putInt(0);
      }
      return hasher.hash().toString().substring(0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> sources() throws IOException {
    var sources = new LinkedHashSet<Path>();
    for (var file : ownJava()) sources.addAll(UsedSources.of(file));
    sources.addAll(files(go, ".go", 1));
    sources.addAll(files(go.resolveSibling("internal"), ".go", Integer.MAX_VALUE));
    return List.copyOf(sources);
  }

  /// The Java file, and those without a benchmark of their own that it names, directly or through
  /// each other.
  private Set<Path> ownJava() throws IOException {
    var found = new LinkedHashSet<Path>(List.of(java));
    var left = new ArrayDeque<Path>(found);
    while (!left.isEmpty()) {
      var text = Files.readString(left.remove());
      for (var shared : files(root(), ".java", Integer.MAX_VALUE)) {
        if (names(text, shared) && !Benchmarks.measures(shared) && found.add(shared)) {
          left.add(shared);
        }
      }
    }
    return found;
  }

  private Path root() {
    var at = java;
    while (!at.endsWith("src/jmh/java")) {
      at = Objects.requireNonNull(at.getParent(), java + " is in no src/jmh/java");
    }
    return at;
  }

  private static boolean names(String text, Path type) {
    var name = MoreFiles.getNameWithoutExtension(type);
    return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
  }

  private static List<Path> files(Path folder, String extension, int depth) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> tree = Files.walk(folder, depth)) {
      return tree.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }
}
