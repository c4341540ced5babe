package gotojava.notes.book;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The exercises that the modules list in their `exercises.yaml`.
final class Exercises {
  /// What a page needs to know of one.
  ///
  /// @param id `module/name`
  /// @param page that explains it, as `a1-basics#loops`
  record Exercise(String id, String page, Map<?, ?> title) {
    String title(Edition edition) {
      return String.valueOf(title.get(edition.folder()));
    }

    /// The command that starts it.
    String command() {
      return "./gotojava practice start " + id.substring(id.indexOf('/') + 1);
    }
  }

  private final List<Exercise> all = new ArrayList<>();

  static Exercises of(Project project) {
    var exercises = new Exercises();
    for (var module : project.modules()) exercises.read(project, module);
    return exercises;
  }

  /// The exercise of an id.
  Optional<Exercise> find(String id) {
    return all.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }

  List<String> ids() {
    return all.stream().map(Exercise::id).toList();
  }

  /// A list that cannot be read holds no exercise here; `practice` says what is wrong with it.
  private void read(Project project, String module) {
    var file = project.module(module).resolve("exercises.yaml");
    if (!Files.isRegularFile(file)) return;
    try {
      var list = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      if (list instanceof List<?> entries) entries.forEach(entry -> add(module, entry));
    } catch (YamlEngineException _) {
      // its markers and commands are then reported as unknown
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String module, Object entry) {
    if (entry instanceof Map<?, ?> map && map.get("title") instanceof Map<?, ?> title) {
      all.add(new Exercise(module + "/" + map.get("id"), String.valueOf(map.get("page")), title));
    }
  }
}
