package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PerfettoTest {
  private final Trace trace = Traces.random(7, 40);

  private Stream<JsonNode> events(String phase) {
    var file = JsonMapper.shared().readTree(Perfetto.write(trace));
    return file.path("traceEvents")
        .valueStream()
        .filter(e -> e.path("ph").stringValue("").equals(phase));
  }

  private static List<Integer> times(Stream<JsonNode> events) {
    return events.map(e -> e.path("ts").intValue()).toList();
  }

  @Test
  void a_step_takes_a_microsecond() {
    assertThat(times(events("X"))).isEqualTo(IntStream.range(0, trace.size()).boxed().toList());
    assertThat(events("X")).allMatch(e -> e.path("dur").intValue() == 1);
  }

  @Test
  void the_collector_and_each_mutator_have_a_track() {
    var names =
        events("M")
            .filter(e -> e.path("name").stringValue("").equals("thread_name"))
            .map(e -> e.path("tid") + " " + e.path("args").path("name").stringValue(""));
    assertThat(names).containsExactly("1 collector", "2 mutator 0", "3 mutator 1");
  }

  @Test
  void a_step_is_on_the_track_of_who_made_it() {
    var byCollector = events("X").map(e -> e.path("tid").intValue() == 1).toList();
    assertThat(byCollector)
        .isEqualTo(trace.actions().stream().map(action -> action.isCollector()).toList());
  }

  @Test
  void colours_are_counted_before_the_first_step_and_after_each() {
    assertThat(times(events("C")))
        .isEqualTo(IntStream.rangeClosed(0, trace.size()).boxed().toList());
    var first = events("C").findFirst().orElseThrow();
    assertThat(first.path("args").toString()).isEqualTo("{\"white\":1,\"grey\":0,\"black\":0}");
  }
}
