package gotojava.notes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
    public Map<String, Sample> round(Effort effort, Pass pass, Runnable measured) {
      order.add(runtime + (pass.processors() == 0 ? "" : " on " + pass.processors()));
      var samples = new HashMap<String, Sample>();
      for (var row : pass.rows()) {
        var figure = figures.get(row.method());
        if (figure == null) continue;
        samples.put(row.method(), new Sample(List.of(figure), OptionalDouble.empty()));
        measured.run();
      }
      return samples;
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("version", "1");
    }
  }

  @BeforeEach
  void writeProject() throws IOException {
    var tiny = TinyProject.in(folder).withClass("TinySum").withClass("TinyParallel");
    tiny.writeGo("tiny-sum", "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n");
    tiny.writeGo("tiny-limit", "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n");
    tiny.writeGo("tiny-parallel", "// A sum.\nfunc BenchmarkSum(b *testing.B) {}\n");
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
  void runtimes_stand_side_by_side_on_each_number_of_processors() throws Exception {
    benchmark = Benchmarks.of(project).find("tiny-parallel");
    run(measurement(Map.of("sum", 1.0, "sum_other", 3.0), Map.of("sum", 2.0)), () -> {});
    assertThat(order)
        .startsWith("java on 1", "go on 1", "java on 2", "go on 2", "go on 2", "java on 2");
  }

  @Test
  void variants_are_measured_on_the_most_processors_only() throws Exception {
    benchmark = Benchmarks.of(project).find("tiny-parallel");
    var samples =
        run(measurement(Map.of("sum", 1.0, "sum_other", 3.0), Map.of("sum", 2.0)), () -> {});
    assertThat(samples.rows())
        .extracting(row -> row.label() + " on " + row.processors())
        .containsExactly("Java on 1", "Go on 1", "Java on 2", "Java, other on 2", "Go on 2");
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
  void samples_say_what_was_left_out_and_what_to_compare_with() throws Exception {
    TinyProject.in(folder).withClass("TinyLimit");
    benchmark = Benchmarks.of(project).find("tiny-limit").withoutGcc();
    var figures = Map.of("sum", 1.0, "sum_loop", 3.0);
    var samples = run(measurement(figures, figures), () -> {});
    assertThat(samples.leftOut()).containsExactly("c");
    assertThat(samples.against()).containsExactly("c", "loop");
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
