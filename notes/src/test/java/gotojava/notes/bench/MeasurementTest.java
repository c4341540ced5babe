package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementTest {
  @TempDir private Path folder;
  private Project project;
  private Benchmark benchmark;
  private final List<String> order = new ArrayList<>();

  /// A harness whose rows take what the script says.
  private record Scripted(String runtime, List<String> order, Map<String, Double> figures)
      implements Harness {
    @Override
    public Map<String, Double> round(Effort effort, Runnable measured) {
      order.add(runtime);
      figures.forEach((_, _) -> measured.run());
      return figures;
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("version", "1");
    }
  }

  @BeforeEach
  void writeProject() throws IOException {
    var tiny = TinyProject.in(folder).withClass("TinySum");
    tiny.writeGo("tiny-sum", "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n");
    project = tiny.project();
    benchmark = Benchmarks.of(project).find("tiny-sum");
  }

  private Measurement measurement(Map<String, Double> java, Map<String, Double> go) {
    var harnesses =
        List.<Harness>of(new Scripted("java", order, java), new Scripted("go", order, go));
    return new Measurement(project, benchmark, harnesses, Effort.USUAL);
  }

  private Samples run(Measurement measurement, Runnable step) throws Exception {
    return measurement.run(4, Environment.here(project), "command", step);
  }

  @Test
  void order_of_the_runtimes_turns_round_each_time() throws Exception {
    run(measurement(Map.of("sum", 1.0, "sum_inLoop", 3.0), Map.of("sum", 2.0)), () -> {});
    assertThat(order).containsExactly("java", "go", "go", "java", "java", "go", "go", "java");
  }

  @Test
  void every_row_gets_a_sample_of_every_round() throws Exception {
    var measurement = measurement(Map.of("sum", 1.0, "sum_inLoop", 3.0), Map.of("sum", 2.0));
    var samples = run(measurement, () -> {});
    assertThat(samples.rows())
        .extracting(row -> row.label() + " " + row.samples())
        .containsExactly(
            "Java [1.0, 1.0, 1.0, 1.0]",
            "Java, in loop [3.0, 3.0, 3.0, 3.0]",
            "Go [2.0, 2.0, 2.0, 2.0]");
  }

  @Test
  void progress_counts_each_row_of_each_round() throws Exception {
    var steps = new AtomicInteger();
    var measurement = measurement(Map.of("sum", 1.0, "sum_inLoop", 3.0), Map.of("sum", 2.0));
    run(measurement, steps::incrementAndGet);
    assertThat(steps).hasValue(measurement.steps(4)).hasValue(12);
  }

  @Test
  void row_that_was_not_measured_is_an_error() {
    var measurement = measurement(Map.of("sum", 1.0), Map.of("sum", 2.0));
    assertThatThrownBy(() -> run(measurement, () -> {}))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("Java's sum_inLoop of tiny/tiny-sum was not measured");
  }

  @Test
  void row_that_took_no_time_is_an_error() {
    var measurement = measurement(Map.of("sum", 1.0, "sum_inLoop", 3.0), Map.of("sum", 0.0));
    assertThatThrownBy(() -> run(measurement, () -> {}))
        .hasMessageStartingWith("Go's sum of tiny/tiny-sum took no time");
  }

  @Test
  void environment_names_no_path() throws Exception {
    var environment = Environment.here(project).toString();
    assertThat(environment).contains("processors=").doesNotContain(folder.toString());
    assertThat(environment).doesNotContain(System.getProperty("user.home"));
  }
}
