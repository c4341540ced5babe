package gotojava.notes.bench;

import static gotojava.notes.bench.Figures.fixed;

import com.google.common.xml.XmlEscapers;
import gotojava.notes.bench.Case.Estimate;
import gotojava.notes.terminal.Terminal;
import java.util.List;

/// The SVG of a card: a mark and an interval for each row, below the answer of its case.
///
/// Shape says what colour says: Java is a circle, another runtime a square; the rows of the ratio
/// are filled, their variants hollow. Light or dark by the reader's setting, always light in print.
final class Plot {
  private static final int WIDTH = 640;
  private static final int MARGIN = 16;
  private static final int GAP = 16;
  private static final int LINE = 24;
  private static final int CHARACTER = 7; // of the system's sans-serif at 13 pixels, at most
  private static final int HALF_MARK = 4;
  private static final int CAPTION_COLUMNS = 92;

  private static final String STYLE =
      """
      <style>
        .plot { --ground: #fff; --ink: #1a1a1a; --muted: #595959; --rule: #dedede;
          --java: #d55e00; --other: #0072b2; font: 13px system-ui, sans-serif; }
        @media screen and (prefers-color-scheme: dark) {
          .plot { --ground: #15181c; --ink: #e6e6e6; --muted: #a6a6a6; --rule: #343a41;
            --java: #e69f00; --other: #56b4e9; }
        }
        .plot .ground { fill: var(--ground); }
        .plot text { fill: var(--ink); }
        .plot .muted { fill: var(--muted); font-size: 12px; }
        .plot .case { font-weight: 600; }
        .plot .end { text-anchor: end; }
        .plot .middle { text-anchor: middle; }
        .plot .rule { stroke: var(--rule); }
        .plot .mark { stroke-width: 2; }
        .plot .java { stroke: var(--java); fill: var(--java); }
        .plot .other { stroke: var(--other); fill: var(--other); }
        .plot .hollow { fill: var(--ground); }
      </style>
      """;

  private final Samples samples;
  private final List<Case> cases;
  private final Figures figures;
  private final Axis axis;
  private final int left;
  private final int right;
  private final StringBuilder rules = new StringBuilder();
  private final StringBuilder svg = new StringBuilder();
  private int y = MARGIN / 4;

  private Plot(Samples samples, List<Case> cases) {
    this.samples = samples;
    this.cases = cases;
    this.figures = Figures.of(cases);
    var rows = rows();
    var low = rows.stream().mapToDouble(Estimate::low).min().orElseThrow();
    var high = rows.stream().mapToDouble(Estimate::high).max().orElseThrow();
    this.axis = Axis.of(low / figures.nanos(), high / figures.nanos());
    var labels = rows.stream().mapToInt(row -> row.series().label().length()).max().orElseThrow();
    var values = rows.stream().mapToInt(row -> value(row).length()).max().orElseThrow();
    this.left = 2 * MARGIN + labels * CHARACTER + GAP;
    this.right = WIDTH - MARGIN - values * CHARACTER - GAP;
  }

  /// The plot of what was measured.
  static String of(Samples samples, List<Case> cases) {
    return new Plot(samples, cases).draw();
  }

  private List<Estimate> rows() {
    return cases.stream().flatMap(c -> c.rows().stream()).toList();
  }

  private String value(Estimate row) {
    return figures.median(row) + " (" + figures.interval(row) + ")";
  }

  private String draw() {
    cases.forEach(this::drawCase);
    drawAxis();
    drawCaption();
    return head() + rules + svg + "</svg>\n";
  }

  private void drawCase(Case measured) {
    y += LINE;
    text("case", MARGIN, measured.label());
    var answers = samples.others().stream().map(o -> Figures.answer(measured, o, samples.rounds()));
    text("end", WIDTH - MARGIN, String.join("; ", answers.toList()));
    var top = y + GAP / 2;
    measured.rows().forEach(this::drawRow);
    y += GAP / 2;
    for (var tick : axis.ticks()) {
      rules.append("<path class=\"rule\" d=\"M%s %sV%s\"/>\n".formatted(x(tick), top, y));
    }
  }

  private void drawRow(Estimate row) {
    y += LINE;
    var series = row.series();
    text("", 2 * MARGIN, series.label());
    text("end", WIDTH - MARGIN, value(row));
    var middle = y - HALF_MARK;
    var kind = "mark " + (series.runtime().equals(Row.JAVA) ? "java" : "other");
    var low = x(row.low() / figures.nanos());
    var high = x(row.high() / figures.nanos());
    svg.append(
        "<path class=\"%s\" d=\"M%s %sv10m0 -5H%sm0 -5v10\"/>\n"
            .formatted(kind, low, middle - 5, high));
    if (!series.isMain()) kind += " hollow";
    svg.append(shape(kind, x(row.median() / figures.nanos()), middle));
  }

  private static String shape(String kind, String x, int y) {
    return kind.contains("java")
        ? "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n".formatted(kind, x, y, HALF_MARK)
        : "<path class=\"%s\" d=\"M%s %sm-4 -4h8v8h-8z\"/>\n".formatted(kind, x, y);
  }

  private void drawAxis() {
    y += GAP;
    for (var tick : axis.ticks()) {
      svg.append(element("muted middle", x(tick), y, Axis.label(tick)));
    }
    y += LINE;
    var scale = axis.log() ? ", logarithmic scale" : "";
    var title = figures.unitName() + scale + "; less is better";
    svg.append(element("muted middle", fixed((left + right) / 2.0, 1), y, title));
  }

  private void drawCaption() {
    y += GAP / 2;
    var rounds = samples.rounds();
    caption("Median of " + rounds + " rounds, 95 % interval; filled marks make the ratio.");
    caption(Card.machine(samples));
  }

  private void caption(String text) {
    for (var line : Terminal.wrap(text, CAPTION_COLUMNS)) {
      y += GAP;
      text("muted", MARGIN, line);
    }
  }

  private String head() {
    var height = y + MARGIN;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 %1$s %2$s" width="%1$s" \
    height="%2$s" role="img" aria-labelledby="title desc">
    <title id="title">%3$s</title>
    <desc id="desc">%4$s</desc>
    %5$s<rect class="ground" width="%1$s" height="%2$s" rx="8"/>
    """
        .formatted(
            WIDTH,
            height,
            escaped(samples.question()),
            escaped(Card.answers(samples, cases)),
            STYLE);
  }

  private String x(double value) {
    return fixed(left + axis.at(value) * (right - left), 1);
  }

  private void text(String kind, int x, String text) {
    svg.append(element(kind, String.valueOf(x), y, text));
  }

  private static String element(String kind, String x, int y, String text) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n".formatted(kind, x, y, escaped(text));
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }
}
