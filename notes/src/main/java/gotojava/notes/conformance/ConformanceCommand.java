package gotojava.notes.conformance;

import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.run.Go;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `conformance`: holds the lists of Go's tests against the installed Go, and makes their pages.
@Command(
    name = "conformance",
    description =
        "Go's own tests and their counterparts here: is the list complete, its page fresh?")
public final class ConformanceCommand implements Callable<Integer> {
  private final Project project;
  private final Terminal terminal;

  @Option(names = "--write", description = "write the pages first")
  private boolean write;

  public ConformanceCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var findings = new ArrayList<String>();
    for (var inventory : Inventory.all(project)) {
      if (write) AtomicFile.write(inventory.page(project), text(inventory));
      var found = findings(inventory);
      findings.addAll(found);
      if (found.isEmpty()) {
        terminal.line(
            "%s %s: %d tests of Go %s, each with a counterpart or a reason"
                .formatted(
                    terminal.good("✓"),
                    inventory.module(),
                    inventory.tests().size(),
                    inventory.go()));
      }
    }
    findings.forEach(finding -> terminal.line(terminal.bad("✗ ") + finding));
    return findings.isEmpty() ? 0 : 1;
  }

  private String text(Inventory inventory) {
    return new ConformancePage(project, inventory).text();
  }

  private List<String> findings(Inventory inventory) throws IOException, InterruptedException {
    var findings = new ArrayList<>(missing(inventory));
    var page = inventory.page(project);
    if (!Files.exists(page) || !Files.readString(page).equals(text(inventory))) {
      findings.add(
          project.relative(page) + " is stale: ./gotojava conformance --write makes it anew");
    }
    return findings;
  }

  private List<String> missing(Inventory inventory) throws IOException, InterruptedException {
    var go = Go.find(project);
    if (go.isEmpty() || !go.get().version().startsWith(inventory.go())) {
      var found = go.map(installed -> "Go " + installed.version()).orElse("no Go");
      terminal.line(
          "%s: not held against Go %s: %s is installed"
              .formatted(inventory.module(), inventory.go(), found));
      return List.of();
    }
    return new Distribution(go.get().root())
        .missing(inventory).stream().map(test -> test + " is not in the list").toList();
  }
}
