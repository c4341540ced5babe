package gotojava.notes.exercise;

import gotojava.notes.example.Ids;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.util.List;
import java.util.Optional;

/// All exercises of the project, in the order of its modules and of their files.
public record Exercises(List<Exercise> all) {
  public Exercises {
    all = List.copyOf(all);
  }

  /// Reads the exercises of every module.
  ///
  /// @throws UserError with file and line where an `exercises.yaml` is broken
  public static Exercises of(Project project) {
    var files = project.modules().stream().map(module -> new ExerciseFile(project, module));
    return new Exercises(files.flatMap(file -> file.read().stream()).toList());
  }

  /// The exercise that an id, a name, or a part that is in one id only stands for.
  ///
  /// @throws UserError when none does, with the nearest ids, or several do, with all of them
  public Exercise find(String part) {
    var id = new Ids("exercise", ids()).find(part);
    return withId(id).orElseThrow();
  }

  /// The exercise of exactly this id.
  public Optional<Exercise> withId(String id) {
    return all.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }

  public List<String> ids() {
    return all.stream().map(Exercise::id).toList();
  }
}
