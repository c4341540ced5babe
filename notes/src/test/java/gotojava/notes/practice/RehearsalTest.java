package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @TempDir private Path folder;

  @Test
  void leaves_nothing_in_the_workspace() throws Exception {
    Rehearsal.run(Checkout.in(folder).project());
    assertThat(folder.resolve("workspace")).doesNotExist();
  }

  @Test
  void has_nothing_to_do_where_there_is_no_exercise() throws Exception {
    var checkout = Checkout.in(folder);
    Files.delete(folder.resolve("sums/exercises.yaml"));
    Rehearsal.run(checkout.project());
    assertThat(folder.resolve("workspace")).doesNotExist();
  }
}
