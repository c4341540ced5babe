package gotojava.notes.bench;

import com.google.common.base.Strings;
import gotojava.notes.bench.Case.Estimate;
import gotojava.notes.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    if (!samples.others().isEmpty()) terminal.table(answers(samples, cases));
    terminal.blank();
    terminal.table(figures(cases, samples.rounds()));
  }

  private static List<List<String>> answers(Samples samples, List<Case> cases) {
    var answers = new ArrayList<List<String>>();
    for (var measured : cases) {
      for (var other : samples.others()) {
        var answer = Figures.answer(measured, other, samples.rounds());
        answers.add(List.of("  " + Row.label(measured.name()), answer));
      }
    }
    return answers;
  }

  private static List<List<String>> figures(List<Case> cases, int rounds) {
    var figures = Figures.of(cases);
    var rows = cases.stream().flatMap(c -> c.rows().stream()).toList();
    var columns = new ArrayList<List<String>>();
    columns.add(column("case", rows, row -> Row.words(row.series().caseName())));
    columns.add(column("runtime", rows, row -> row.series().label()));
    columns.add(rightAligned(column("median, " + figures.unit(), rows, figures::median)));
    if (rounds >= Bootstrap.FEWEST_ROUNDS) {
      columns.add(rightAligned(column("95 % interval", rows, figures::interval)));
    }
    return IntStream.rangeClosed(0, rows.size())
        .mapToObj(line -> columns.stream().map(column -> column.get(line)).toList())
        .toList();
  }

  private static List<String> column(
      String head, List<Estimate> rows, Function<Estimate, String> cell) {
    return Stream.concat(Stream.of(head), rows.stream().map(cell)).toList();
  }

  private static List<String> rightAligned(List<String> column) {
    var width = column.stream().mapToInt(String::length).max().orElse(0);
    return column.stream().map(cell -> Strings.padStart(cell, width, ' ')).toList();
  }
}
