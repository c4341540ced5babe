package gotojava.notes.bench;

import static gotojava.notes.bench.Fixture.samples;
import static gotojava.notes.bench.Fixture.series;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardTest {
  private static String card() {
    var samples =
        samples(
            series("java", "lazy", 4),
            series("java", "lazy_doubleChecked", 5),
            series("go", "lazy", 8));
    return Card.of(samples, Case.of(samples));
  }

  @Test
  void question_and_answer_come_first() {
    assertThat(card())
        .doesNotContain("Left out")
        .startsWith(
            """
            <!-- Made by `./gotojava bench tiny-sum`: change nothing here. -->
            # How long does a < b take?

            - Lazy: Java 0.50× Go's time (0.50–0.50)
            """);
  }

  @Test
  void each_row_is_a_line_of_the_table() {
    assertThat(card())
        .contains(
            "| Case | Runtime | Median, ns | 95 % interval | |\n",
            "\n| Lazy | Java | 4.08 | 4.02–4.14 | What it \\| is |\n",
            "\n| Lazy | Java, double checked | 5.10 |",
            "\n| Lazy | Go | 8.16 |");
  }

  @Test
  void best_and_cpu_time_have_columns_where_they_are_known() {
    var samples =
        samples(
            series("java", "lazy", 1, 8),
            series("go", "lazy", 1, 5),
            series("java", "lazy", 2, 4),
            series("go", "lazy", 2, 8));
    assertThat(Card.of(samples, Case.of(samples)))
        .contains(
            "- Lazy on 2: Java 0.50× Go's time (0.50–0.50), best to best 0.50×\n",
            "| 95 % interval | Best, ns | Best, × Go's on 2 | CPU, ns | |\n",
            "| Lazy on 2 | Java | 4.08 | 4.02–4.14 | 4.00 | 0.50× | 8.00 | What it is |",
            "| Lazy on 1 | Go | 5.10 | 5.03–5.18 | 5.00 | 0.63× | 10.0 | What it is |",
            "runs the Go benchmarks once, 5 × 100 ms each.",
            " CPU is the processor time",
            "with so many carriers");
  }

  @Test
  void variants_have_answers_beside_go_and_what_was_left_out_has_its_reason() {
    var samples =
        Fixture.against(
            "c",
            "d",
            series("java", "lazy", 4),
            series("java", "lazy_c", 2),
            series("go", "lazy", 8));
    assertThat(Card.of(samples, Case.of(samples)))
        .contains(
            """

            - Lazy: Java 0.50× Go's time (0.50–0.50)
            - Lazy: Java 2.00× C's time (2.00–2.00)

            """,
            "\n\n**Left out.** What needs gcc, which was not found: d.\n\n");
  }

  @Test
  void machine_versions_and_date_are_stated() {
    assertThat(card())
        .contains(
            "A CPU, 2 processors, Linux 6.1 amd64, load average 0.25 before. 2026-07-01, commit"
                + " abc1234. Go 1.26.8. JDK 25.0.3.");
  }

  @Test
  void links_lead_from_the_evidence_to_both_programs() {
    assertThat(card())
        .contains(
            "(../../src/jmh/java/gotojava/notes/bench/TinySum.java)",
            "(../../src/main/go/bench/tiny-sum)",
            "(tiny-sum.json)",
            "](tiny-sum.svg)");
  }

  @Test
  void what_it_does_not_show_comes_last() {
    assertThat(card()).endsWith("\n\n**What this does not show.** Anything.\n");
  }
}
