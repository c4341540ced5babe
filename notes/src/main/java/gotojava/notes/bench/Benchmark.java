package gotojava.notes.bench;

import com.google.common.hash.Hashing;
import gotojava.notes.project.UsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  /// module that it names, every Go file of the package, and those of the internal packages beside
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
    var sources = new ArrayList<>(UsedSources.of(java));
    sources.addAll(goFiles(go, 1));
    sources.addAll(goFiles(go.resolveSibling("internal"), Integer.MAX_VALUE));
    return sources;
  }

  private static List<Path> goFiles(Path folder, int depth) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> tree = Files.walk(folder, depth)) {
      return tree.filter(file -> file.toString().endsWith(".go")).sorted().toList();
    }
  }
}
