package gotojava.notes;

import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import gotojava.notes.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `list`: the examples, each with its idea.
@Command(name = "list", description = "List the examples, each with its idea.")
final class ListCommand implements Callable<Integer> {
  private final Project project;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "CHAPTER",
      arity = "0..1",
      description = "only those of a chapter (A1) or a module (patterns)")
  private Optional<String> chapter = Optional.empty();

  @Option(names = "--json", description = "print the list as JSON")
  private boolean json;

  ListCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  private record Row(
      String id,
      String module,
      @Nullable String chapter,
      String idea,
      @Nullable String java,
      @Nullable String go) {}

  @Override
  public Integer call() {
    var examples = Examples.of(project);
    var chosen = chapter.map(examples::group).orElse(examples.all());
    if (chosen.isEmpty() && chapter.isPresent()) throw unknown(examples);
    if (json) {
      terminal.line(Json.of(chosen.stream().map(this::row).toList()));
      return 0;
    }
    terminal.table(
        chosen.stream()
            .map(e -> List.of(e.id(), e.chapter().orElse("–"), e.contract().idea()))
            .toList());
    for (var flaw : examples.flaws()) terminal.line(terminal.bad("✗ ") + flaw);
    return 0;
  }

  private UserError unknown(Examples examples) {
    var chapters =
        examples.all().stream()
            .flatMap(e -> java.util.stream.Stream.of(e.module(), e.chapter().orElse("")))
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return UserError.usage("no chapter or module '" + chapter.get() + "'; there are: " + chapters);
  }

  private Row row(Example example) {
    return new Row(
        example.id(),
        example.module(),
        example.chapter().orElse(null),
        example.contract().idea(),
        path(example.java().map(JavaProgram::file)),
        path(example.go()));
  }

  private @Nullable String path(Optional<Path> file) {
    return file.map(project::relative).orElse(null);
  }
}
