package gotojava.notes.practice;

import gotojava.notes.practice.CheckResult.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a learner says that a program prints, held against what it prints.
///
/// Blanks at the end of a line do not count, nor do blank lines at the end. A learner is told which
/// lines are wrong, and not what is right.
///
/// @param language whose program it is: `java` or `go`
record Prediction(String language, List<String> said, List<String> printed) {
  static final List<String> LANGUAGES = List.of("java", "go");

  /// The file of a language in a folder of predictions.
  static Path file(Path folder, String language) {
    return folder.resolve(language + ".txt");
  }

  /// Compares two folders of texts; one that is missing says nothing.
  static CheckResult check(Path said, Path printed) {
    var predictions =
        LANGUAGES.stream().map(l -> new Prediction(l, lines(said, l), lines(printed, l))).toList();
    var lines = predictions.stream().mapToInt(prediction -> prediction.printed.size()).sum();
    var problems = predictions.stream().flatMap(p -> p.problems().stream()).toList();
    if (problems.isEmpty())
      return result(CheckVerdict.PASSED, lines + " lines as predicted", problems);
    var none = predictions.stream().allMatch(prediction -> prediction.said.isEmpty());
    var wrong = predictions.stream().mapToInt(Prediction::wrong).sum();
    var headline =
        none ? "nothing is predicted yet" : "%d of %d lines wrong".formatted(wrong, lines);
    return result(CheckVerdict.FAILED, headline, problems);
  }

  private static CheckResult result(CheckVerdict verdict, String headline, List<Problem> problems) {
    return new CheckResult(verdict, headline, List.of(), problems, List.of());
  }

  static List<String> lines(Path folder, String language) {
    try {
      var file = file(folder, language);
      return Files.exists(file) ? significant(Files.readAllLines(file)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> significant(List<String> lines) {
    var left = new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
    while (!left.isEmpty() && left.getLast().isEmpty()) left.removeLast();
    return List.copyOf(left);
  }

  /// Lines that are printed and not predicted.
  private int wrong() {
    var right =
        IntStream.range(0, Math.min(said.size(), printed.size())).filter(this::right).count();
    return printed.size() - (int) right;
  }

  private boolean right(int line) {
    return said.get(line).equals(printed.get(line));
  }

  private List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    for (var i = 0; i < Math.min(said.size(), printed.size()); i++) {
      if (right(i)) continue;
      var line = "%s line %d".formatted(language, i + 1);
      problems.add(problem(line, "%s is not '%s'".formatted(line, said.get(i))));
    }
    if (said.size() != printed.size()) {
      var count = "%s: %d lines predicted, %d printed";
      problems.add(
          problem(language + " lines", count.formatted(language, said.size(), printed.size())));
    }
    return problems;
  }

  private static Problem problem(String line, String title) {
    return new Problem(line, title, "", List.of());
  }
}
