package gotojava.notes.stress;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Java;
import gotojava.notes.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// jcstress as a child process, which starts JVMs of its own for each test.
///
/// What its classes read stays in the module: the program does not depend on jcstress, and takes
/// the counts from its report.
final class Jcstress {
  private static final int FORKS = 2;
  private static final int ITERATIONS = 5;
  private static final Duration START_OF_ALL = Duration.ofMinutes(2);
  private static final Duration START_OF_FORK = Duration.ofSeconds(30);
  private static final long MOST_OUTPUT = 50_000_000;

  private final Suite suite;
  private final int millis;
  private final String classPath;
  private final Path output;

  private Jcstress(Suite suite, int millis, String classPath, Path output) {
    this.suite = suite;
    this.millis = millis;
    this.classPath = classPath;
    this.output = output;
  }

  /// Builds the tests of a suite.
  ///
  /// @param millis of an iteration
  /// @throws UserError when they do not compile
  static Jcstress build(Project project, Suite suite, int millis) throws InterruptedException {
    var classPath = new Build(project).classPath(suite.module(), Build.Scope.TEST);
    return new Jcstress(suite, millis, Java.joined(classPath), project.output(suite.module()));
  }

  /// The options that all runs share.
  String options() {
    return "-m default -f %d -iters %d -time %d -sc false -c 2 -pth false"
        .formatted(FORKS, ITERATIONS, millis);
  }

  /// What the iterations take, with one compiler.
  Duration measuring() {
    return Duration.ofMillis((long) millis * ITERATIONS * forks());
  }

  private int forks() {
    return FORKS * suite.tests().size();
  }

  /// Runs the suite.
  ///
  /// @throws UserError when jcstress fails for another reason than an outcome
  List<Count> run(Compiler compiler) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory(output, "stress");
    try {
      return counts(compiler, child(compiler, folder).run());
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private Child child(Compiler compiler, Path folder) {
    var arguments = new ArrayList<>(List.of("-Duser.language=en", "-cp", classPath));
    arguments.add("org.openjdk.jcstress.Main");
    arguments.addAll(
        List.of("-t", "^" + suite.packageName().replace(".", "[.]") + "[.]\\w*Stress$"));
    arguments.addAll(Splitter.on(' ').splitToList(options()));
    arguments.addAll(List.of("-v", "-jvmArgs", compiler.option()));
    var ours = Map.of("JAVA_TOOL_OPTIONS", "", "JDK_JAVA_OPTIONS", ""); // not the user's
    var limit = START_OF_ALL.plus(START_OF_FORK.multipliedBy(forks())).plus(measuring());
    return new Child(Java.command(arguments), folder, ours, limit, MOST_OUTPUT, Dump.JAVA);
  }

  private List<Count> counts(Compiler compiler, Outcome outcome) {
    var counts = new Report(outcome.out()).counts();
    if (outcome.end() != Outcome.End.EXITED) throw failure(compiler, "it did not end");
    for (var test : suite.tests()) {
      var name = suite.packageName() + "." + test.name();
      var seen = counts.stream().filter(count -> count.test().equals(name));
      if (seen.mapToLong(Count::times).sum() > 0) continue;
      throw failure(compiler, why(outcome, "no result of " + test.name()));
    }
    var wrong = counts.stream().anyMatch(Count::wrong);
    if (outcome.exit() == 0 || wrong) return counts;
    throw failure(compiler, why(outcome, "exit code " + outcome.exit()));
  }

  private static String why(Outcome outcome, String otherwise) {
    return List.of(outcome.err(), outcome.out()).stream()
        .map(lines -> new Report(lines).complaint())
        .filter(complaint -> !complaint.isEmpty())
        .findFirst()
        .orElse(otherwise);
  }

  private UserError failure(Compiler compiler, String why) {
    return new UserError(
        "jcstress failed on %s with %s: %s".formatted(suite.id(), compiler.option(), why));
  }
}
