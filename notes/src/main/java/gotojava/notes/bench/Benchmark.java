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
  private static final int ALL = Integer.MAX_VALUE;

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

  /// The same on a machine without gcc: the variants that need it are left out.
  Benchmark withoutGcc() {
    var left = rows.stream().filter(row -> !terms.gcc().contains(row.variant())).toList();
    return new Benchmark(id, module, question, about, limits, terms, className, java, go, left);
  }

  /// The variants that need gcc and are left out, since there is none.
  List<String> leftOut() {
    var variants = rows.stream().map(Row::variant).toList();
    return terms.gcc().stream().filter(variant -> !variants.contains(variant)).toList();
  }

  /// SHA-256, its first 16 digits, over the sources that are measured: the Java file, those of its
  /// module that it names, the C sources of the module where variants need gcc, every Go file of
  /// the package, and those of the internal packages beside it.
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
    if (!terms.gcc().isEmpty()) {
      sources.addAll(files(UsedSources.src(java).resolve("main").resolve("c"), ALL, ""));
    }
    sources.addAll(files(go, 1, ".go"));
    sources.addAll(files(go.resolveSibling("internal"), ALL, ".go"));
    return sources;
  }

  private static List<Path> files(Path folder, int depth, String ending) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> tree = Files.walk(folder, depth)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
