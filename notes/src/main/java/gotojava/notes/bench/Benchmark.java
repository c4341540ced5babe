package gotojava.notes.bench;

import com.google.common.hash.Hashing;
import gotojava.notes.project.UsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A question put to Java and Go: the methods of a JMH class beside the benchmarks of a Go package,
/// as their sources state them.
///
/// @param id `module/kebab-name`
/// @param question the first sentence of the class comment
/// @param about the rest of its prose, a paragraph each
/// @param limits what a reader must not conclude
/// @param java the source of the JMH class, absolute
/// @param go the folder of the Go package, absolute
/// @param rows in the order of the sources, Java's before Go's
record Benchmark(
    String id,
    String module,
    String question,
    List<String> about,
    String limits,
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

  /// SHA-256, its first 16 digits, over the sources that are measured: the Java file, those of its
  /// module that it uses, and every Go file of the package.
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
    try (Stream<Path> files = Files.list(go)) {
      var inGo = files.filter(file -> file.toString().endsWith(".go")).sorted();
      return Stream.concat(UsedSources.of(java).stream(), inGo).toList();
    }
  }
}
