package gotojava.notes.book;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `book`: checks the pages, or writes what they include.
@Command(
    name = "book",
    description = {
      "Check the book and the other Markdown files: code and outputs are those of the sources,",
      "English and Chinese are in step, links lead somewhere."
    })
public final class BookCommand implements Callable<Integer> {
  private final Project project;
  private final Terminal terminal;

  @Option(names = "--write", description = "write what stands between markers, then check")
  private boolean write;

  @Option(
      names = "--rendered",
      paramLabel = "HEADING",
      description = "note that the Chinese page has followed an English section (or page#anchor)")
  private Optional<String> rendered = Optional.empty();

  public BookCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (write && rendered.isPresent()) {
      throw UserError.usage("--write and --rendered are two steps: give one of them");
    }
    var book = new Book(project);
    if (rendered.isPresent()) return rendered(book, rendered.get());
    if (write) book.write().forEach(file -> terminal.line("wrote " + file));
    return check(book);
  }

  private int rendered(Book book, String heading) throws IOException {
    terminal.line(terminal.good("✓ ") + book.rendered(heading) + " renders it as it is now");
    return 0;
  }

  private int check(Book book) {
    var report = book.check();
    report.findings().forEach(terminal::line);
    if (report.findings().isEmpty()) {
      terminal.line(terminal.good("✓ ") + "in step: " + report.counts());
      return 0;
    }
    var more =
        report.stale() == 0 ? "" : "; ./gotojava book --write puts " + report.stale() + " right";
    terminal.line(terminal.bad("✗ ") + report.findings().size() + " to put right" + more);
    return 1;
  }
}
