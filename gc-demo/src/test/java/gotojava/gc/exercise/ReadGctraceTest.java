package gotojava.gc.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadGctraceTest {
  private static final String PACED =
      "gc 14 @2.104s 3%: 0.031+4.2+0.009 ms clock, 0.12+1.1/7.9/0.5+0.036 ms cpu, "
          + "31->34->18 MB, 33 MB goal, 1 MB stacks, 3 MB globals, 4 P";
  private static final String FORCED =
      "gc 1 @0.001s 0%: 0.5+0.1+0.25 ms clock, 1+0/0.05/0+0.5 ms cpu, "
          + "0->0->0 MB, 4 MB goal, 0 MB stacks, 0 MB globals, 2 P (forced)";

  @Test
  void tells_who_asked_for_the_cycle() {
    assertThat(new ReadGctrace(FORCED).forced()).isTrue();
    assertThat(new ReadGctrace(PACED).forced()).isFalse();
  }

  @Test
  void counts_as_pause_what_stops_the_world() {
    assertThat(new ReadGctrace(PACED).stoppedMicros()).isEqualTo(40);
    assertThat(new ReadGctrace(FORCED).stoppedMicros()).isEqualTo(750);
  }

  @Test
  void begins_at_what_is_live() {
    assertThat(new ReadGctrace(PACED).nextGoal(0)).isEqualTo(18);
  }

  @Test
  void lets_the_heap_grow_by_all_that_is_scanned() {
    assertThat(new ReadGctrace(PACED).nextGoal(100)).isEqualTo(40);
    assertThat(new ReadGctrace(PACED).nextGoal(50)).isEqualTo(29);
  }

  @Test
  void sets_no_goal_below_the_least() {
    assertThat(new ReadGctrace(FORCED).nextGoal(100)).isEqualTo(4);
    assertThat(new ReadGctrace(FORCED).nextGoal(400)).isEqualTo(16);
  }

  @Test
  void refuses_any_other_line() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadGctrace("scav 0 KiB work (bg)"));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadGctrace("2026 " + PACED));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadGctrace(FORCED + " 2026"));
  }
}
