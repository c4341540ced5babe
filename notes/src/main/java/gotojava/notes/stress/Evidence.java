package gotojava.notes.stress;

import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Machine;
import gotojava.notes.terminal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// What a suite showed: `evidence/stress/PACKAGE.json` in its module, and the same for people in
/// `PACKAGE.md`. Both are written by `stress` and by nothing else.
///
/// @param sources folder of the tests, from the root
/// @param digest of the sources that ran
/// @param command that repeats it
/// @param options of jcstress
/// @param rows in the order of the tests
record Evidence(
    String module,
    String name,
    String sources,
    String digest,
    String command,
    String options,
    String jdk,
    Machine machine,
    List<Row> rows) {

  /// An outcome of a test.
  ///
  /// @param test simple name of the class
  /// @param times it was seen, with each compiler
  record Row(String test, String outcome, String expect, Map<Compiler, Long> times) {}

  Evidence {
    rows = List.copyOf(rows);
  }

  /// The rows that counts make, tests by name, outcomes as the reports have them.
  static List<Row> rows(Suite suite, Map<Compiler, List<Count>> counts) {
    var rows = new LinkedHashMap<String, Row>();
    for (var test : suite.tests()) {
      for (var compiler : Compiler.values()) {
        for (var count : counts.getOrDefault(compiler, List.of())) {
          if (!count.test().equals(suite.packageName() + "." + test.name())) continue;
          var key = test.name() + " " + count.outcome();
          rows.computeIfAbsent(key, _ -> row(test.name(), count))
              .times()
              .put(compiler, count.times());
        }
      }
    }
    return new ArrayList<>(rows.values());
  }

  private static Row row(String test, Count count) {
    var times = new EnumMap<Compiler, Long>(Compiler.class);
    for (var compiler : Compiler.values()) times.put(compiler, 0L);
    return new Row(test, count.outcome(), count.expect(), times);
  }

  /// `1,386 of 1,839,142`: how often an outcome was seen in how many meetings.
  String cell(Row row, Compiler compiler) {
    var times = row.times().get(compiler);
    return String.format(Locale.ROOT, "%,d of %,d", times, meetings(row, compiler));
  }

  /// How often the callers of a row's test met.
  long meetings(Row row, Compiler compiler) {
    return rows.stream()
        .filter(other -> other.test().equals(row.test()))
        .mapToLong(other -> other.times().get(compiler))
        .sum();
  }

  /// The evidence of a suite; empty where none was written yet.
  ///
  /// @throws UserError when the file is malformed
  static Optional<Evidence> of(Project project, Suite suite) {
    var file = file(project, suite.module(), suite.name(), "json");
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(Json.read(Files.readString(file), Evidence.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      var again = "run './gotojava stress " + suite.name() + "' again";
      throw new UserError(project.relative(file) + " is malformed: " + again);
    }
  }

  /// The files with their contents.
  Map<Path, String> contents(Project project) {
    var contents = new LinkedHashMap<Path, String>();
    contents.put(file(project, module, name, "json"), Json.of(this) + "\n");
    contents.put(file(project, module, name, "md"), Page.of(this));
    return contents;
  }

  /// Writes both, each whole.
  ///
  /// @return the page
  Path write(Project project) throws IOException {
    AtomicFile.write(contents(project));
    return file(project, module, name, "md");
  }

  private static Path file(Project project, String module, String name, String extension) {
    var folder = project.module(module).resolve("evidence").resolve("stress");
    return folder.resolve(name + "." + extension);
  }
}
