package gotojava.patterns.slices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SharedPrefixTest {
  private final SharedPrefix prefix = new SharedPrefix();

  @Test
  void begins_with_nothing_agreed() {
    assertThat(prefix.agreed()).isEmpty();
  }

  @Test
  void agrees_up_to_the_first_difference() {
    writeBoth("a");
    prefix.writeLeft("b");
    prefix.writeRight("c");
    writeBoth("d");
    assertThat(prefix.agreed()).containsExactly("a");
  }

  @Test
  void agrees_on_nothing_that_only_one_has_written() {
    writeBoth("a");
    prefix.writeRight("b");
    assertThat(prefix.agreed()).containsExactly("a");
  }

  @Test
  void sees_what_was_written_since_it_was_last_asked() {
    writeBoth("a");
    assertThat(prefix.agreed()).containsExactly("a");
    writeBoth("b");
    assertThat(prefix.agreed()).containsExactly("a", "b");
  }

  @Test
  void sees_that_the_right_one_has_caught_up() {
    prefix.writeLeft("a");
    assertThat(prefix.agreed()).isEmpty();
    prefix.writeRight("a");
    assertThat(prefix.agreed()).containsExactly("a");
  }

  @Test
  void sees_that_the_left_one_has_caught_up() {
    prefix.writeRight("a");
    assertThat(prefix.agreed()).isEmpty();
    prefix.writeLeft("a");
    assertThat(prefix.agreed()).containsExactly("a");
  }

  @Test
  void keeps_a_list_it_has_given_away_as_it_was() {
    writeBoth("a");
    var earlier = prefix.agreed();
    writeBoth("b");
    prefix.agreed();
    assertThat(earlier).containsExactly("a");
  }

  @Test
  void gives_away_a_list_that_nobody_can_change() {
    writeBoth("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> prefix.agreed().add("b"));
  }

  private void writeBoth(String entry) {
    prefix.writeLeft(entry);
    prefix.writeRight(entry);
  }
}
