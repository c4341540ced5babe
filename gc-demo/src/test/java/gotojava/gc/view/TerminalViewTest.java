package gotojava.gc.view;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class TerminalViewTest {
  private final TerminalView view = new TerminalView(Scenarios.find("lost-without-barrier"), false);

  @Test
  void shows_heap_stacks_worklist_and_invariants() {
    assertThat(view.screen(7))
        .containsExactly(
            "step 7 of 15: store 0 r0.0 = r1",
            "No barrier: an object gets behind the collector",
            "",
            "  ● globals  black  -> 1, 2",
            "  ● 1        black  -> 3, -",
            "  ◐ 2        grey   -> 3, -",
            "  ○ 3        white  -> -, -",
            "  ◐ mutator 0  not scanned  r0 1, r1 3",
            "",
            "phase: mark; grey, in order: 2",
            "heap invariants: strong broken, weak holds; in danger: none");
  }

  @Test
  void says_when_an_object_can_get_lost_and_when_it_is() {
    assertThat(view.screen(12))
        .contains("heap invariants: strong broken, weak broken; in danger: 3");
    assertThat(view.screen(15))
        .contains("- 3 is lost: freed, and a mutator can still reach it", "- 3 is freed");
  }

  @Test
  void an_object_in_a_black_stack_alone_is_in_danger_though_the_heap_is_well() {
    assertThat(new TerminalView(Scenarios.find("lost-white-allocation"), false).screen(4))
        .contains("heap invariants: strong holds, weak holds; in danger: 1");
  }

  @Test
  void says_what_is_unreachable_and_what_is_free() {
    assertThat(new TerminalView(Scenarios.find("list"), false).screen(0))
        .contains("  ○ 5        white  -> 4   unreachable", "    free: 6", "    mutator 0  r0 -");
  }

  @Test
  void with_colours_it_reads_the_same() {
    var coloured = new TerminalView(Scenarios.find("lost-without-barrier"), true);
    for (int step = 0; step <= 15; step++) {
      assertThat(coloured.screen(step))
          .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
          .isEqualTo(view.screen(step));
    }
    assertThat(coloured.screen(15)).anyMatch(line -> line.startsWith("\u001b[31m"));
  }

  @Test
  void a_step_fits_a_line() {
    assertThat(view.line(2))
        .isEqualTo("  2  scan 0                    1 is grey: a field refers to it");
  }
}
