package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A check of nothing: a child runs it so that JUnit and AssertJ are loaded when its question
/// comes.
final class WarmUp {
  @Test
  void passes() {
    assertThat(List.of(1, 2)).containsExactly(1, 2);
    assertThat(List.of(1, 2).size()).isEqualTo(2);
    assertThat("text").isNotEmpty();
    assertThat(catchThrowable(() -> {})).isNull();
  }

  @Test
  void fails() {
    assertThat(List.of("a")).containsExactly("b", "c");
  }
}
