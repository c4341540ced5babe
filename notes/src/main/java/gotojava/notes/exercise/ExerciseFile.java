package gotojava.notes.exercise;

import gotojava.notes.exercise.Exercise.Mutant;
import gotojava.notes.exercise.Exercise.Translated;
import gotojava.notes.project.Project;
import gotojava.notes.project.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `exercises.yaml` of a module.
///
/// The starter of an exercise is the file in `src/exercise/java` that has its name, as an example
/// and its twin share theirs: `rune-offsets` is `RuneOffsets.java`.
final class ExerciseFile {
  private static final Set<String> KEYS =
      Set.of("id", "form", "page", "title", "hints", "bug", "mutants");

  private static final String FORMS =
      Arrays.stream(Form.values()).map(Form::word).collect(Collectors.joining(", "));

  private final Project project;
  private final Path folder;
  private final List<Path> starters;

  ExerciseFile(Project project, String module) {
    this.project = project;
    this.folder = project.module(module);
    this.starters = starters(folder.resolve("src/exercise/java"));
  }

  /// Its exercises; none where there is no such file.
  ///
  /// @throws gotojava.notes.project.UserError with file and line where it is not as it must be
  List<Exercise> read() {
    var file = folder.resolve("exercises.yaml");
    if (!Files.exists(file)) return List.of();
    try {
      var names = new HashSet<String>();
      return Yaml.parse(project.relative(file), Files.readString(file)).list().stream()
          .map(entry -> exercise(entry, names))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Exercise exercise(Yaml entry, Set<String> names) {
    var fields = entry.map();
    for (var field : fields.entrySet()) {
      if (KEYS.contains(field.getKey())) continue;
      throw field.getValue().wrong("unknown key '" + field.getKey() + "'");
    }
    var id = field(entry, fields, "id");
    if (!id.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) throw id.wrong("an id is kebab-case");
    if (!names.add(id.text())) throw id.wrong("a second exercise '" + id.text() + "'");
    var form = form(field(entry, fields, "form"));
    return new Exercise(
        folder,
        id.text(),
        form,
        starter(id),
        page(field(entry, fields, "page")),
        translated(field(entry, fields, "title"), Yaml::text),
        translated(
            field(entry, fields, "hints"), hints -> hints.list().stream().map(Yaml::text).toList()),
        bug(entry, fields, form),
        mutants(field(entry, fields, "mutants")));
  }

  private static Form form(Yaml word) {
    return Form.of(word.text())
        .orElseThrow(() -> word.wrong("unknown form '%s': %s".formatted(word.text(), FORMS)));
  }

  private static Optional<Mutant> bug(Yaml entry, Map<String, Yaml> fields, Form form) {
    if (form == Form.SPOT) return Optional.of(mutant("bug", field(entry, fields, "bug")));
    if (!fields.containsKey("bug")) return Optional.empty();
    throw fields.get("bug").wrong("'bug' belongs to the form spot");
  }

  private static Yaml field(Yaml entry, Map<String, Yaml> fields, String key) {
    var value = fields.get(key);
    if (value == null) throw entry.wrong("'" + key + "' is missing");
    return value;
  }

  private Path starter(Yaml id) {
    var fileName = id.text().replace("-", "") + ".java";
    var found =
        starters.stream().filter(path -> lower(path.getFileName()).equals(fileName)).toList();
    if (found.size() == 1) return found.getFirst();
    throw id.wrong(
        found.isEmpty()
            ? "no starter of this name in src/exercise/java"
            : "several starters of this name: " + found);
  }

  private static String lower(Path name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static List<Path> starters(Path root) {
    if (!Files.exists(root)) return List.of();
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(Files::isRegularFile).map(root::relativize).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(Yaml page) {
    if (page.text().matches("[a-z0-9-]+#[a-z0-9-]+")) return page.text();
    throw page.wrong("a page is named as 'page#section'");
  }

  private static <T> Translated<T> translated(Yaml texts, Function<Yaml, T> reading) {
    var fields = texts.map();
    return new Translated<>(
        reading.apply(field(texts, fields, Language.EN.code())),
        reading.apply(field(texts, fields, Language.ZH.code())));
  }

  private static List<Mutant> mutants(Yaml mutants) {
    return mutants.map().entrySet().stream()
        .map(entry -> mutant(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Mutant mutant(String name, Yaml value) {
    var colon = value.text().lastIndexOf(": ");
    if (colon < 0) throw value.wrong("a mutant has a reason and a test, as 'reason: test_name'");
    var reason = value.text().substring(0, colon);
    return new Mutant(name, reason, value.text().substring(colon + 2).strip());
  }
}
