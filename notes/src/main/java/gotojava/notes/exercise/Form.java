package gotojava.notes.exercise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a learner does in an exercise.
public enum Form {
  /// To write the methods of a class.
  FILL("write"),
  /// To find the one bug of a class, and mend it.
  SPOT("find the bug"),
  /// To say what two programs that look alike print, one in Go and one in Java.
  PREDICT("predict");

  private final String task;

  Form(String task) {
    this.task = task;
  }

  /// The one that `exercises.yaml` calls so.
  static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /// As it stands in `exercises.yaml`.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The task in a word or three.
  public String task() {
    return task;
  }
}
