package gotojava.notes.run;

import com.google.common.collect.Comparators;
import gotojava.notes.contract.Contract.Promise;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Since;
import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Runs the programs of examples and holds what they do against their contracts.
public final class Verifier {
  private static final String ERRATUM_TAG = "erratum";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Comparator<Iterable<Integer>> VERSIONS =
      Comparators.lexicographical(Comparator.<Integer>naturalOrder());

  private final Project project;
  private final Java java;
  private final Build build;
  private final Optional<Go> go;
  private final Optional<GoVet> vet;
  private final Duration limit;

  public Verifier(Project project, Optional<Go> go) {
    this(project, go, Child.LIMIT);
  }

  /// @param limit after which a program is said to hang
  public Verifier(Project project, Optional<Go> go, Duration limit) {
    this.project = project;
    this.java = new Java(project);
    this.build = new Build(project);
    this.go = go;
    this.vet = go.map(GoVet::new);
    this.limit = limit;
  }

  /// The verdicts on an example's programs, Go's first; what is printed goes to `lines` as it
  /// comes.
  public List<Verdict> verify(Example example, Consumer<String> lines) throws InterruptedException {
    var verdicts = new ArrayList<Verdict>();
    if (example.go().isPresent()) verdicts.add(verify(example, Language.GO, lines));
    if (example.java().isPresent()) verdicts.add(verify(example, Language.JAVA, lines));
    return verdicts;
  }

  /// The verdict on one of an example's programs.
  public Verdict verify(Example example, Language language, Consumer<String> lines)
      throws InterruptedException {
    var since = example.contract().since();
    if (since.isPresent() && tooOldFor(since.get(), language)) {
      return Verdict.skipped(example.id(), language, "needs " + since.get());
    }
    try {
      return switch (language) {
        case GO -> goVerdict(example, lines);
        case JAVA -> javaVerdict(example, example.java().orElseThrow(), lines);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean tooOldFor(Since since, Language language) {
    if (!since.language().equals(language.title())) return false;
    var here = language == Language.JAVA ? Java.version() : go.map(Go::version).orElse("0");
    return VERSIONS.compare(numbers(here), numbers(since.version())) < 0;
  }

  private static List<Integer> numbers(String version) {
    return NUMBER.matcher(version).results().map(n -> Integer.parseInt(n.group())).toList();
  }

  private Verdict javaVerdict(Example example, JavaProgram program, Consumer<String> lines)
      throws IOException, InterruptedException {
    var promise = example.contract().own();
    if (program.rejected()) {
      var classPath = build.classPath(example.module(), Build.Scope.MAIN);
      return verdict(example, Language.JAVA, promise, Javac.compile(program.file(), classPath));
    }
    var child = java.program(example.module(), program.className()).within(limit);
    return verdict(example, Language.JAVA, promise, child.run(lines));
  }

  private Verdict goVerdict(Example example, Consumer<String> lines)
      throws IOException, InterruptedException {
    if (go.isEmpty()) return Verdict.skipped(example.id(), Language.GO, "Go was not found");
    var folder = example.goFolder().orElseThrow();
    var promise = example.contract().go();
    if (promise instanceof Refused) return refusedByGo(example, folder, promise);
    var built = go.get().build(example.module(), folder, "");
    if (!built.succeeded()) {
      return Verdict.broken(example.id(), Language.GO, "does not compile", built.complaint());
    }
    var findings = vet.orElseThrow().in(folder);
    if (!asPromised(findings, example.contract().vet())) {
      return Verdict.broken(example.id(), Language.GO, vetReason(example), findings);
    }
    var child = new Child(List.of(built.program().toString()), folder, Dump.GO).within(limit);
    return verdict(example, Language.GO, promise, child.run(lines));
  }

  private Verdict refusedByGo(Example example, Path folder, Promise promise)
      throws IOException, InterruptedException {
    var first = Files.readAllLines(example.go().orElseThrow()).getFirst();
    if (!first.equals("//go:build " + ERRATUM_TAG)) {
      var reason = "a file that does not compile begins with //go:build " + ERRATUM_TAG;
      return Verdict.broken(example.id(), Language.GO, reason, List.of());
    }
    var built = go.orElseThrow().build(example.module(), folder, ERRATUM_TAG);
    var exit = built.succeeded() ? 0 : 1;
    var outcome = new Outcome(Outcome.End.EXITED, exit, List.of(), built.complaint(), "");
    return verdict(example, Language.GO, promise, outcome);
  }

  /// Each promised fragment in one finding, and no finding without one.
  private static boolean asPromised(List<String> findings, List<String> promised) {
    var left = new ArrayList<>(findings);
    for (var fragment : promised) {
      var found = left.stream().filter(finding -> finding.contains(fragment)).findFirst();
      if (found.isEmpty() || !left.remove(found.get())) return false;
    }
    return left.isEmpty();
  }

  private static String vetReason(Example example) {
    var promised = example.contract().vet();
    return promised.isEmpty()
        ? "go vet finds something"
        : "go vet does not find exactly " + promised + " but:";
  }

  private Verdict verdict(Example example, Language language, Promise promise, Outcome outcome) {
    var complaint = Judge.complaint(promise, outcome);
    if (complaint.isEmpty()) {
      return new Verdict(
          example.id(), language, Verdict.State.KEPT, "", outcome.err(), outcome.out());
    }
    return new Verdict(
        example.id(),
        language,
        Verdict.State.BROKEN,
        complaint.get().reason(),
        complaint.get().detail().stream().map(this::withoutRoot).toList(),
        outcome.out());
  }

  private String withoutRoot(String line) {
    return line.replace(project.root() + "/", "");
  }
}
