package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.samples;
import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.bench.Samples.Series;
import gotojava.notes.terminal.Json;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static Series constant(String runtime, String method, double nanos) {
    return series(new Row(runtime, method, ""), Collections.nCopies(10, nanos));
  }

  @Test
  void rows_are_grouped_by_case_in_the_order_of_the_sources() {
    var cases =
        Case.of(
            samples(
                series("java", "lazy", 1),
                series("java", "eager", 1),
                series("java", "lazy_enum", 1),
                series("go", "lazy", 2)));
    assertThat(cases).extracting(Case::name).containsExactly("lazy", "eager");
    assertThat(cases.getFirst().rows())
        .extracting(row -> row.runtime() + " " + row.variant())
        .containsExactly("java main", "java enum", "go main");
  }

  @Test
  void main_rows_alone_make_the_ratio() {
    var cases =
        Case.of(
            samples(
                constant("java", "lazy_slow", 90),
                constant("java", "lazy", 3),
                constant("go", "lazy", 2),
                constant("go", "lazy_slow", 1)));
    assertThat(cases.getFirst().ratio()).containsOnlyKeys("go");
    assertThat(cases.getFirst().ratio().get("go")).isEqualTo(new Interval(1.5, 1.5, 1.5));
  }

  @Test
  void variants_that_are_asked_for_make_ratios_too_after_the_runtimes() {
    var samples =
        Fixture.against(
            "c",
            "d",
            series("java", "lazy", 1, 3),
            series("java", "lazy_c", 1, 2),
            series("java", "lazy_slow", 1, 9),
            series("go", "lazy", 1, 6),
            series("go", "lazy_c", 1, 1));
    var measured = Case.of(samples).getFirst();
    assertThat(measured.ratio().keySet()).containsExactly("go", "c");
    assertThat(measured.ratio()).extractingByKey("c").extracting(Interval::value).isEqualTo(1.5);
    assertThat(measured.best()).containsEntry("go", 0.5).containsEntry("c", 1.5);
  }

  @Test
  void without_another_runtime_there_is_no_ratio() {
    assertThat(Case.of(samples(series("java", "lazy", 1))).getFirst().ratio()).isEmpty();
  }

  @Test
  void case_has_a_ratio_for_each_number_of_processors_the_most_first() {
    var cases =
        Case.of(
            samples(
                series("java", "lazy", 1, 3),
                series("go", "lazy", 1, 2),
                series("java", "lazy", 2, 6),
                series("java", "lazy_slow", 2, 9),
                series("go", "lazy", 2, 2)));
    assertThat(cases).extracting(Case::label).containsExactly("Lazy on 2", "Lazy on 1");
    assertThat(cases).extracting(c -> c.best().get("go")).containsExactly(3.0, 1.5);
    assertThat(cases.getFirst().rows()).hasSize(3);
  }

  @Test
  void best_is_the_least_of_all_repetitions() {
    var cases = Case.of(samples(series("java", "lazy", 2, 6), series("go", "lazy", 2, 4)));
    var java = cases.getFirst().rows().getFirst();
    assertThat(java.best()).isEqualTo(6.0).isLessThan(java.median());
    assertThat(java.cpu()).isEqualTo(12.0);
    assertThat(cases.getFirst().best()).containsEntry("go", 1.5);
  }

  @Test
  void json_of_repetitions_has_more_fields() {
    var cases = Case.of(samples(series("java", "lazy", 2, 4), series("go", "lazy", 2, 8)));
    assertThat(Json.of(cases))
        .contains("\"processors\" : 2", "\"best\" : 4.0", "\"cpu\" : 8.0", "\"go\" : 0.5");
  }

  @Test
  void json_is_as_the_contract_of_the_command_says() {
    var cases = Case.of(samples(constant("java", "lazy", 1), constant("go", "lazy", 2)));
    assertThat(Json.of(cases))
        .isEqualToIgnoringWhitespace(
            """
            [{"case": "lazy", "unit": "ns/op", "better": "lower", "rows": [
              {"runtime": "java", "variant": "main", "median": 1.0, "low": 1.0, "high": 1.0},
              {"runtime": "go", "variant": "main", "median": 2.0, "low": 2.0, "high": 2.0}],
              "ratio": {"go": {"value": 0.5, "low": 0.5, "high": 0.5}}}]
            """);
  }
}
