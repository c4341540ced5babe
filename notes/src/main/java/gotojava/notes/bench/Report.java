package gotojava.notes.bench;

import com.google.common.base.Strings;
import gotojava.notes.bench.Case.Estimate;
import gotojava.notes.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a measurement says, on the terminal: the answers, then the figures.
final class Report {
  private final Terminal terminal;

  Report(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Samples samples) {
    var cases = Case.of(samples);
    terminal.line(terminal.strong(samples.question()));
    var answers = answers(samples, cases);
    if (!answers.isEmpty()) terminal.table(answers);
    terminal.blank();
    terminal.table(figures(samples, cases));
  }

  private static List<List<String>> answers(Samples samples, List<Case> cases) {
    var answers = new ArrayList<List<String>>();
    for (var measured : cases) {
      for (var other : measured.ratio().keySet()) {
        var answer = Figures.answer(measured, other, samples.rounds());
        answers.add(List.of("  " + measured.label(), answer));
      }
    }
    return answers;
  }

  private static List<List<String>> figures(Samples samples, List<Case> cases) {
    var figures = Figures.of(cases);
    var columns = new ArrayList<List<String>>();
    columns.add(column("case", cases, (c, _) -> Row.words(c.name()) + c.on()));
    columns.add(column("runtime", cases, (_, row) -> row.series().label()));
    var median = column("median, " + figures.unit(), cases, (_, row) -> figures.median(row));
    columns.add(rightAligned(median));
    if (samples.rounds() >= Bootstrap.FEWEST_ROUNDS) {
      columns.add(rightAligned(column("95 % interval", cases, (_, row) -> figures.interval(row))));
    }
    for (var column : Column.of(cases, samples.others())) {
      columns.add(rightAligned(column(column.head(), cases, column.cell())));
    }
    return IntStream.range(0, columns.getFirst().size())
        .mapToObj(line -> columns.stream().map(column -> column.get(line)).toList())
        .toList();
  }

  private static List<String> column(
      String head, List<Case> cases, BiFunction<Case, Estimate, String> cell) {
    var cells = cases.stream().flatMap(c -> c.rows().stream().map(row -> cell.apply(c, row)));
    return Stream.concat(Stream.of(head), cells).toList();
  }

  private static List<String> rightAligned(List<String> column) {
    var width = column.stream().mapToInt(String::length).max().orElse(0);
    return column.stream().map(cell -> Strings.padStart(cell, width, ' ')).toList();
  }
}
