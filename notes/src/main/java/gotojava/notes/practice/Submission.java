package gotojava.notes.practice;

import gotojava.notes.exercise.Exercise;
import java.nio.file.Path;
import java.util.List;

/// What is checked: the file that answers the exercise, and what it needs.
///
/// @param answer absolute path of the file in the starter's place, or of the folder of predictions
/// @param sources all files to compile, the answer among them
/// @param check the check that its author reads; where it differs from the original, the original
///   decides
record Submission(Path answer, List<Path> sources, Path check) {
  /// A file alone, as the project's own starters, solutions and mutants are.
  static Submission of(Path answer, Exercise exercise) {
    return new Submission(answer, List.of(answer), exercise.check());
  }
}
