package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.gc.model.State;
import org.junit.jupiter.api.Test;

class ReplayTest {
  @Test
  void comes_by_every_world_of_a_trace_forward_and_back() {
    assertThat(Traces.random(50))
        .allSatisfy(trace -> {
          var replay = new Replay(trace);
          for (int i = 0; i <= trace.size(); i++) reaches(replay, trace, i);
          for (int i = trace.size(); i >= 0; i--) reaches(replay, trace, i);
        });
  }

  @Test
  void jumps() {
    var trace = Traces.random(1, 60);
    var replay = new Replay(trace);
    reaches(replay, trace, 47);
    reaches(replay, trace, 3);
    reaches(replay, trace, 60);
  }

  private static void reaches(Replay replay, Trace trace, int step) {
    replay.goTo(step);
    assertThat(replay.position()).isEqualTo(step);
    assertThat(State.of(replay)).isEqualTo(trace.at(step));
  }

  @Test
  void does_not_leave_the_trace() {
    var replay = new Replay(Traces.random(1, 5));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> replay.goTo(6));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> replay.goTo(-1));
    assertThat(replay.position()).isZero();
  }
}
