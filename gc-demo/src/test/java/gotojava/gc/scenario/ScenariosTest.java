package gotojava.gc.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.trace.Trace;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
  private static Stream<String> lost() {
    return Scenarios.NAMES.stream().filter(name -> name.startsWith("lost-"));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void a_scenario_of_a_loss_ends_in_it(String name) {
    var trace = Scenarios.find(name);
    assertThat(trace.first(What.LOST)).isEqualTo(trace.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("lost")
  void what_collectors_in_use_have_chosen_prevents_it(String name) {
    for (var policy : Policy.PRESETS.values()) {
      assertThat(Rerun.of(Scenarios.find(name), policy).trace().first(What.LOST)).isZero();
    }
  }

  @Test
  void a_heap_has_garbage_which_a_cycle_frees() {
    assertThat(Stream.of("list", "tree", "cycle").map(Scenarios::find))
        .allSatisfy(heap -> assertThat(collected(heap).first(What.FREED)).isPositive());
  }

  private static Trace collected(Trace heap) {
    var simulator = new Simulator(heap.policy(), Simulator.Order.LIFO, 0, 1);
    return simulator.run(heap.title(), heap.start(), 1000);
  }

  @Test
  void every_file_has_its_name_in_the_list() throws IOException, URISyntaxException {
    var one = Objects.requireNonNull(Scenarios.class.getResource("list.gc"));
    try (var files = Files.list(Path.of(one.toURI()).resolveSibling(""))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".gc")))
          .containsExactlyInAnyOrderElementsOf(
              Scenarios.NAMES.stream().map(name -> name + ".gc").toList());
    }
  }

  @Test
  void an_unknown_name_is_refused_with_what_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.find("../list"))
        .withMessageStartingWith("scenario: '../list' is not one of list, tree, cycle, lost-");
  }
}
