package gotojava.notes.bench;

import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The files of a card, `evidence/bench/NAME.json`, `.svg` and `.md` in its module: the samples,
/// and what is made of them.
final class CardFiles {
  private final Project project;

  CardFiles(Project project) {
    this.project = project;
  }

  /// The samples of a benchmark's card; empty where it was not measured yet.
  ///
  /// @throws UserError when the file is malformed
  Optional<Samples> read(Benchmark benchmark) {
    var file = file(benchmark.module(), benchmark.name(), "json");
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(Json.read(Files.readString(file), Samples.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      var again = "measure again with './gotojava bench " + benchmark.name() + "'";
      throw new UserError(project.relative(file) + " is malformed: " + again);
    }
  }

  /// The files of a card with their contents.
  Map<Path, String> contents(Samples samples) {
    var cases = Case.of(samples);
    var contents = new LinkedHashMap<Path, String>();
    contents.put(file(samples, "json"), Json.of(samples) + "\n");
    contents.put(file(samples, "svg"), Plot.of(samples, cases));
    contents.put(file(samples, "md"), Card.of(samples, cases));
    return contents;
  }

  /// Writes them all, each whole, where the samples carry a card.
  ///
  /// @return the card; empty where they do not
  Optional<Path> write(Samples samples) throws IOException {
    if (!samples.conclusive()) return Optional.empty();
    AtomicFile.write(contents(samples));
    return Optional.of(file(samples, "md"));
  }

  private Path file(Samples samples, String extension) {
    return file(samples.module(), samples.name(), extension);
  }

  private Path file(String module, String name, String extension) {
    var folder = project.module(module).resolve("evidence").resolve("bench");
    return folder.resolve(name + "." + extension);
  }
}
