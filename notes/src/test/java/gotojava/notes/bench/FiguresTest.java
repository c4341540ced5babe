package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.samples;
import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Case timed(Map<String, Interval> ratio, Map<String, Double> best) {
    return new Case("lazy", 0, "ns/op", "lower", List.of(), ratio, best);
  }

  private static String answer(double value, double low, double high) {
    var ratio = Map.of("go", new Interval(value, low, high));
    return Figures.answer(timed(ratio, Map.of()), "go", 10);
  }

  @Test
  void answer_is_the_ratio_with_its_interval() {
    assertThat(answer(0.612, 0.581, 0.649)).isEqualTo("Java 0.61× Go's time (0.58–0.65)");
    assertThat(answer(23.41, 22.9, 25.04)).isEqualTo("Java 23.4× Go's time (22.9–25.0)");
    assertThat(answer(0.0342, 0.0311, 0.0399)).isEqualTo("Java 0.034× Go's time (0.031–0.040)");
  }

  @Test
  void interval_that_contains_one_does_not_tell_them_apart() {
    assertThat(answer(0.99, 0.97, 1.03)).isEqualTo("not told apart: Java and Go (0.97–1.03)");
  }

  @Test
  void interval_next_to_one_is_not_rounded_to_it() {
    assertThat(answer(0.99, 0.98, 0.998)).isEqualTo("Java 0.990× Go's time (0.980–0.998)");
  }

  @Test
  void few_rounds_are_no_answer() {
    var ratio = Map.of("go", new Interval(0.5, 0.5, 0.5));
    assertThat(Figures.answer(timed(ratio, Map.of()), "go", 5))
        .endsWith("a trial of too few rounds to tell");
  }

  @Test
  void best_repetitions_have_a_ratio_of_their_own() {
    var ratio = Map.of("go", new Interval(0.99, 0.97, 1.03));
    assertThat(Figures.answer(timed(ratio, Map.of("go", 0.941)), "go", 10))
        .isEqualTo("not told apart: Java and Go (0.97–1.03), best to best 0.94×");
  }

  @Test
  void what_is_no_time_is_called_by_its_unit() {
    var ratio = Map.of("go", new Interval(0.5, 0.5, 0.5));
    var row = new Case("parked", 0, "bytes/thing", "lower", List.of(), ratio, Map.of());
    assertThat(Figures.answer(row, "go", 10)).isEqualTo("Java 0.50× Go's bytes (0.50–0.50)");
    assertThat(Figures.of(List.of(row)).unitName()).isEqualTo("bytes per thing");
  }

  private static List<String> shown(double... nanos) {
    var row = nanos[0];
    var cases = Case.of(samples(series("java", "lazy", row), series("go", "lazy", nanos[1])));
    var figures = Figures.of(cases);
    var first = cases.getFirst().rows().getFirst();
    return List.of(figures.unit(), figures.median(first), figures.interval(first));
  }

  @Test
  void figures_have_three_digits_and_intervals_are_as_precise() {
    assertThat(shown(0.5, 0.5)).startsWith("ns", "0.510").last().asString().startsWith("0.50");
    assertThat(shown(3300, 2)).startsWith("ns", "3366");
  }

  @Test
  void unit_is_the_largest_that_leaves_no_median_below_one() {
    assertThat(shown(2_000, 900)).startsWith("ns");
    assertThat(shown(2_000, 1_200_000)).startsWith("µs", "2.04");
    assertThat(shown(2_000_000, 1_200_000)).startsWith("ms", "2.04");
  }
}
