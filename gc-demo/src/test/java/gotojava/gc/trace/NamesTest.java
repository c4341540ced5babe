package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Stacks;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void every_choice_can_be_made_by_its_name() {
    for (var choice : Names.CHOICES) {
      for (var name : Names.of(choice)) {
        var policy = Names.with(Policy.GO, choice, name);
        assertThat(Names.of(policy)).containsEntry(choice, name);
      }
    }
  }

  @Test
  void no_name_means_two_things() {
    var all = new ArrayList<>(Policy.PRESETS.keySet());
    Names.CHOICES.forEach(choice -> all.addAll(Names.of(choice)));
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void a_policy_is_altered_by_names_from_left_to_right() {
    assertThat(Names.alter(Policy.GO, "g1+any-time+dijkstra"))
        .isEqualTo(Policy.G1.with(Stacks.ANY_TIME).with(Barrier.DIJKSTRA));
  }

  @Test
  void an_unknown_name_is_refused_with_what_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Names.with(Policy.GO, "stacks", "never"))
        .withMessage("stacks: 'never' is not one of any-time, first, snapshot, rescan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Names.preset("zgc"))
        .withMessageStartingWith("preset: 'zgc' is not one of go, go-1.7, g1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Names.alter(Policy.GO, "go+"))
        .withMessageStartingWith("policy: '' is not one of go,");
  }
}
