package gotojava.notes.bench;

import gotojava.notes.example.Ids;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The benchmarks of the project, found in `src/jmh/java` of the modules each time.
///
/// @param sound by id
/// @param broken by id, what is wrong with the contract of those that are not sound
record Benchmarks(SortedMap<String, Benchmark> sound, SortedMap<String, UserError> broken) {
  static Benchmarks of(Project project) {
    var benchmarks = new Benchmarks(new TreeMap<>(), new TreeMap<>());
    try {
      for (var module : project.modules()) benchmarks.scan(project, module);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return benchmarks;
  }

  private void scan(Project project, String module) throws IOException {
    var root = project.module(module).resolve("src").resolve("jmh").resolve("java");
    if (!Files.isDirectory(root)) return;
    try (Stream<Path> tree = Files.walk(root)) {
      for (var file : tree.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (measures(file)) read(new BenchmarkParser(project, module, file));
      }
    }
  }

  /// A class without a benchmark of its own is part of another.
  private static boolean measures(Path file) throws IOException {
    return Files.readAllLines(file).stream().anyMatch(RowParser::isBenchmark);
  }

  private void read(BenchmarkParser parser) throws IOException {
    try {
      sound.put(parser.id(), parser.read());
    } catch (UserError e) {
      broken.put(parser.id(), e);
    }
  }

  /// The benchmark that an id, a name, or a part of an id stands for.
  ///
  /// @throws UserError when that is none or several, or when its contract is broken
  Benchmark find(String part) {
    var ids = new ArrayList<>(sound.keySet());
    ids.addAll(broken.keySet());
    var id = new Ids("benchmark", ids).find(part);
    var benchmark = sound.get(id);
    if (benchmark == null) throw broken.get(id);
    return benchmark;
  }

  /// Those that parts of ids stand for; all where none is named.
  List<Benchmark> choose(List<String> parts) {
    if (parts.isEmpty()) return List.copyOf(sound.values());
    return parts.stream().map(this::find).distinct().toList();
  }
}
