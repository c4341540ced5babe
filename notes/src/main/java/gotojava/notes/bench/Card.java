package gotojava.notes.bench;

import gotojava.notes.bench.Case.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A benchmark card in Markdown, which the book includes: question, answer, figures, plot, what
/// they were measured on, and what they do not show.
final class Card {
  private final Samples samples;
  private final List<Case> cases;
  private final Figures figures;
  private final List<Column> columns;

  private Card(Samples samples, List<Case> cases) {
    this.samples = samples;
    this.cases = cases;
    this.figures = Figures.of(cases);
    this.columns = Column.of(cases, samples.others());
  }

  /// The card of what was measured.
  static String of(Samples samples, List<Case> cases) {
    return new Card(samples, cases).text();
  }

  /// The answers to all cases, as prose.
  static String answers(Samples samples, List<Case> cases) {
    return cases.stream()
        .flatMap(c -> samples.others().stream().map(o -> answer(samples, c, o)))
        .collect(Collectors.joining(". ", "", "."));
  }

  private static String answer(Samples samples, Case measured, String other) {
    return measured.label() + ": " + Figures.answer(measured, other, samples.rounds());
  }

  /// Machine, versions and date in a line.
  static String machine(Samples samples) {
    var environment = samples.environment();
    var versions =
        environment.runtimes().entrySet().stream()
            .map(r -> product(r.getKey()) + " " + r.getValue().get("version"))
            .collect(Collectors.joining(", "));
    return "%s; %s; %s".formatted(environment.cpu(), versions, environment.date());
  }

  private static String product(String runtime) {
    return runtime.equals(Row.JAVA) ? "JDK" : Row.label(runtime);
  }

  private String text() {
    return Stream.of(
            title(),
            answerList(),
            table(),
            plot(),
            about(),
            leftOut(),
            how(),
            environment(),
            again(),
            limits())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String title() {
    return "<!-- Made by `%s`: change nothing here. -->\n# %s"
        .formatted(samples.command(), samples.question());
  }

  private String answerList() {
    return cases.stream()
        .flatMap(c -> c.ratio().keySet().stream().map(o -> "- " + answer(samples, c, o)))
        .collect(Collectors.joining("\n"));
  }

  private String table() {
    var lines = new ArrayList<String>();
    var heads = Stream.of("Case", "Runtime", "Median, " + figures.unit(), "95 % interval");
    lines.add(line(Stream.concat(heads, columns.stream().map(c -> Row.capitalised(c.head()))), ""));
    lines.add("|---|---|--:|--:|" + "--:|".repeat(columns.size()) + "---|");
    for (var measured : cases) {
      for (var row : measured.rows()) lines.add(line(measured, row));
    }
    return String.join("\n", lines);
  }

  private String line(Case measured, Estimate row) {
    var label = row.series().label();
    var cells = Stream.of(measured.label(), label, figures.median(row), figures.interval(row));
    var more = columns.stream().map(column -> column.cell().apply(measured, row));
    return line(Stream.concat(cells, more), row.series().about().replace("|", "\\|") + " ");
  }

  private static String line(Stream<String> cells, String last) {
    return cells.collect(Collectors.joining(" | ", "| ", " | ")) + last + "|";
  }

  private String plot() {
    return "![%s](%s.svg)".formatted(answers(samples, cases), samples.name());
  }

  private String about() {
    return String.join("\n\n", samples.about());
  }

  private String leftOut() {
    if (samples.leftOut().isEmpty()) return "";
    var variants = String.join(", ", samples.leftOut());
    return "**Left out.** What needs gcc, which was not found: " + variants + ".";
  }

  private String how() {
    var effort = samples.effort();
    return """
    **How.** Each round starts a new JVM for each Java row: %s × %s ms of warm-up, then \
    %s × %s ms measured; and runs the Go benchmarks once, %s ms each. The order of the \
    runtimes alternates. A ratio is that of the two medians of the same %s rounds, below 1 \
    where Java takes less; its 95 %% interval is a bootstrap over the rounds; where it \
    contains 1 these rounds do not tell the two apart.%s\
    """
        .formatted(
            effort.warmups(),
            effort.warmup(),
            effort.iterations(),
            effort.millis(),
            samples.keepsBest() ? effort.iterations() + " × " + effort.millis() : effort.measured(),
            samples.rounds(),
            columns.stream().map(Column::explained).collect(Collectors.joining()) + processors());
  }

  private String again() {
    return """
    **Again.** `%s` measures [the Java program](%s) and [the Go program](%s). \
    [All samples](%s.json).\
    """
        .formatted(samples.command(), link(samples.java()), link(samples.go()), samples.name());
  }

  private String limits() {
    return "**What this does not show.** " + Row.capitalised(samples.doesNotShow());
  }

  private String processors() {
    if (cases.getFirst().processors() == 0) return "";
    return " On so many processors means: Go with that `GOMAXPROCS`, virtual threads with so many"
        + " carriers; variants on the most alone.";
  }

  private String environment() {
    var e = samples.environment();
    var commit = e.commit().isEmpty() ? "" : ", commit " + e.commit();
    var load = e.load() < 0 ? "" : ", load average " + Figures.fixed(e.load(), 2) + " before";
    var machine =
        "**On what.** %s, %s processors, %s%s. %s%s."
            .formatted(e.cpu(), e.processors(), e.os(), load, e.date(), commit);
    return machine
        + e.runtimes().entrySet().stream().map(Card::runtime).collect(Collectors.joining());
  }

  private static String runtime(Map.Entry<String, Map<String, String>> runtime) {
    var settings =
        runtime.getValue().entrySet().stream()
            .filter(setting -> !setting.getKey().equals("version"))
            .map(setting -> setting.getKey() + " " + setting.getValue())
            .collect(Collectors.joining(", "));
    var version = product(runtime.getKey()) + " " + runtime.getValue().get("version");
    return " " + version + (settings.isEmpty() ? "" : " (" + settings + ")") + ".";
  }

  /// From `MODULE/evidence/bench` to a path that is named from the root.
  private String link(String path) {
    return "../.." + path.substring(samples.module().length());
  }
}
