package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Colour;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorklistTest {
  @Test
  void holds_what_is_grey_and_nothing_else() {
    assertThat(Traces.random(50))
        .allSatisfy(trace -> {
          for (int i = 0; i <= trace.size(); i++) {
            assertThat(Worklist.at(trace, i).objects())
                .containsExactlyInAnyOrderElementsOf(grey(trace, i));
          }
        });
  }

  private static Iterable<Integer> grey(Trace trace, int step) {
    var state = trace.at(step);
    return IntStream.range(0, trace.shape().objects())
        .filter(o -> state.colour(o) == Colour.GREY)
        .boxed()
        .toList();
  }
}
