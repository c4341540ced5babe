package gotojava.notes.practice;

import gotojava.notes.contract.Expectation;
import gotojava.notes.practice.CheckResult.Problem;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
  /// What some editors put before the first character of a file.
  private static final String MARK = "\uFEFF";

  static final List<String> LANGUAGES = List.of("java", "go");

  /// The file of a language in a folder of predictions.
  static Path file(Path folder, String language) {
    return folder.resolve(language + ".txt");
  }

  /// Compares two folders of texts; one that is missing says nothing.
  static CheckResult check(Path said, Path printed) {
    var predictions =
        LANGUAGES.stream().map(l -> new Prediction(l, lines(said, l), lines(printed, l))).toList();
    var lines = predictions.stream().mapToInt(Prediction::lines).sum();
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

  /// The lines of a text; none where it is missing.
  ///
  /// @throws UserError when it cannot be read as UTF-8
  static List<String> lines(Path folder, String language) {
    var file = file(folder, language);
    try {
      if (!Files.exists(file)) return List.of();
      var text = Files.readString(file);
      var marked = text.startsWith(MARK);
      return Expectation.trimmed((marked ? text.substring(1) : text).lines().toList());
    } catch (CharacterCodingException _) {
      throw new UserError(file.getFileName() + " is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new UserError("cannot read %s (%s)".formatted(file, Workspace.reason(e)));
    }
  }

  /// How many lines there are, predicted or printed.
  private int lines() {
    return Math.max(said.size(), printed.size());
  }

  /// Lines that are not as they should be, that are missing, or that are too many.
  private int wrong() {
    var right =
        IntStream.range(0, Math.min(said.size(), printed.size())).filter(this::right).count();
    return lines() - (int) right;
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
