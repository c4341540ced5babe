package gotojava.notes.stress;

import gotojava.notes.stress.Evidence.Row;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence of a suite in Markdown, which the book includes.
record Page(Evidence evidence) {
  static String of(Evidence evidence) {
    var page = new Page(evidence);
    return Stream.of(page.title(), page.table(), page.how(), page.machine(), page.again())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String title() {
    return "<!-- Made by `%s`: change nothing here. -->\n# What jcstress saw of `%s`"
        .formatted(evidence.command(), evidence.name());
  }

  private String table() {
    var head = "| Test | Outcome | %s |\n|---|---|--:|--:|--:|\n".formatted(cells(Compiler::label));
    return evidence.rows().stream().map(this::line).collect(Collectors.joining("\n", head, ""));
  }

  private String line(Row row) {
    var outcome = "`" + row.outcome().replace("|", "\\|") + "`";
    return "| %s | %s | %s |"
        .formatted(row.test(), outcome, cells(compiler -> evidence.cell(row, compiler)));
  }

  private static String cells(Function<Compiler, String> cell) {
    return Arrays.stream(Compiler.values()).map(cell).collect(Collectors.joining(" | "));
  }

  private String how() {
    var options =
        Arrays.stream(Compiler.values())
            .map(compiler -> "%s `%s`".formatted(compiler.label(), compiler.option()))
            .collect(Collectors.joining(", "));
    return """
    **How.** How often an outcome was seen, of how many meetings, where one compiler does all the \
    work: %s. jcstress ran with `%s`. An outcome that was not seen may still be possible.\
    """
        .formatted(options, evidence.options());
  }

  private String machine() {
    var m = evidence.machine();
    var commit = m.commit().isEmpty() ? "" : ", commit " + m.commit();
    return "**On what.** %s, %s processors, %s. %s%s. JDK %s."
        .formatted(m.cpu(), m.processors(), m.os(), m.date(), commit, evidence.jdk());
  }

  private String again() {
    var sources = "../.." + evidence.sources().substring(evidence.module().length());
    return "**Again.** `%s` runs [the tests](%s). [All counts](%s.json)."
        .formatted(evidence.command(), sources, evidence.name());
  }
}
