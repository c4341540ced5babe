package gotojava.patterns.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

// region cleanup
/// In which order JUnit undoes what a test has set up.
class CleanupTest {
  static final List<String> events = new ArrayList<>();

  @AutoClose final AutoCloseable database = () -> events.add("database closed");

  @AfterEach
  void deleteRows() {
    events.add("rows deleted");
  }

  @Test
  void body() {
    events.add("tested");
  }

  @AfterAll
  static void closes_what_it_opened_last() {
    assertThat(events).containsExactly("tested", "rows deleted", "database closed");
  }
}
// endregion
