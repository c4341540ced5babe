package gotojava.notes;

import gotojava.notes.contract.Contract.NoTwin;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Evidence;
import gotojava.notes.run.Go;
import gotojava.notes.run.Language;
import gotojava.notes.run.Verdict;
import gotojava.notes.run.Verifier;
import gotojava.notes.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `run`: runs one example and says whether it kept its contract.
@Command(name = "run", description = "Run an example, and say whether it kept its contract.")
final class RunCommand implements Callable<Integer> {
  private final Project project;
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "the example; a unique part of its id is enough")
  private String id;

  @ArgGroup private Side side = new Side();

  /// Which of the two programs to run.
  static final class Side {
    @Option(names = "--java", description = "the Java program (the default where there is one)")
    private boolean java;

    @Option(names = "--go", description = "the Go program")
    private boolean go;

    @Option(names = "--both", description = "one after the other")
    private boolean both;
  }

  RunCommand(Project project, Terminal terminal, String id) {
    this.project = project;
    this.terminal = terminal;
    this.id = id;
  }

  @Override
  public Integer call() throws InterruptedException {
    var example = Examples.of(project).find(id);
    var languages = languages(example);
    var go = languages.contains(Language.GO) ? Go.find(project) : Optional.<Go>empty();
    var verifier = new Verifier(project, go);
    var kept = true;
    for (var language : languages) {
      if (languages.size() > 1) terminal.line(terminal.strong(language.title()));
      var absent = language == Language.GO && go.isEmpty();
      kept &= absent ? recorded(example) : ran(verifier, example, language);
    }
    return kept ? 0 : 1;
  }

  private List<Language> languages(Example example) {
    if (side.both && example.go().isPresent() && example.java().isPresent()) {
      return List.of(Language.GO, Language.JAVA);
    }
    if (side.both) terminal.line(terminal.faint(only(example)));
    if (side.go && example.go().isEmpty()) throw missing(example, Language.GO);
    if (side.java && example.java().isEmpty()) throw missing(example, Language.JAVA);
    return List.of(side.go || example.java().isEmpty() ? Language.GO : Language.JAVA);
  }

  private static String only(Example example) {
    return missing(example, example.go().isEmpty() ? Language.GO : Language.JAVA).getMessage();
  }

  private static UserError missing(Example example, Language language) {
    var why = example.contract().twin() instanceof NoTwin(var reason) ? ": " + reason : "";
    return UserError.usage(example.id() + " has no " + language.title() + " program" + why);
  }

  private boolean ran(Verifier verifier, Example example, Language language)
      throws InterruptedException {
    var verdict = verifier.verify(example, language, line -> terminal.line(Terminal.clean(line)));
    if (promisesRefusal(example, language)) {
      verdict.detail().forEach(line -> terminal.line(Terminal.clean(line)));
    }
    switch (verdict.state()) {
      case KEPT -> terminal.line(terminal.good("✓ ") + "kept its contract");
      case SKIPPED -> terminal.line("– not run: " + verdict.reason());
      case BROKEN -> {
        terminal.line(terminal.bad("✗ ") + "broke its contract: " + verdict.reason());
        verdict.detail().forEach(line -> terminal.line("    " + Terminal.clean(line)));
      }
    }
    return verdict.state() == Verdict.State.KEPT;
  }

  private static boolean promisesRefusal(Example example, Language language) {
    var contract = example.contract();
    return (language == Language.GO ? contract.go() : contract.own()) instanceof Refused;
  }

  private boolean recorded(Example example) {
    var evidence = Evidence.of(project, example.module());
    var entry = evidence.flatMap(known -> known.of(example));
    if (entry.isEmpty()) throw Go.missing();
    entry.get().output().orElse(List.of()).forEach(line -> terminal.line(Terminal.clean(line)));
    var current = entry.get().digest().equals(Evidence.digest(example));
    terminal.paragraph(
        "– Go was not found: this was recorded with Go "
            + evidence.get().go()
            + (current ? "" : ", and the sources have changed since"));
    return current;
  }
}
