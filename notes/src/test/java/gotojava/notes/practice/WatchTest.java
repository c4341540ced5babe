package gotojava.notes.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
  @TempDir private Path folder;
  private Path file;
  private Watch watch;

  @BeforeEach
  void watch() throws IOException {
    file = Files.writeString(folder.resolve("Adder.java"), "one");
    watch = new Watch(folder);
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  @Test
  void sees_a_save_in_place() throws Exception {
    Files.writeString(file, "and two");
    assertThat(watch.awaitSave()).isTrue();
  }

  @Test
  void sees_a_save_while_it_waits() throws Exception {
    var seen = saved();
    Files.writeString(file, "and two");
    assertThat(seen.join()).isTrue();
  }

  @Test
  void sees_a_save_by_rename() throws Exception {
    var seen = saved();
    var swap = Files.writeString(folder.resolve(".Adder.java.swp"), "and two");
    Files.move(swap, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(seen.join()).isTrue();
  }

  @Test
  void sees_a_file_in_a_new_folder() throws Exception {
    var seen = saved();
    Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(folder.resolve("deep/er/Pair.java"), "new");
    assertThat(seen.join()).isTrue();
  }

  @Test
  void sees_that_a_file_is_gone() throws Exception {
    var seen = saved();
    Files.delete(file);
    assertThat(seen.join()).isTrue();
  }

  @Test
  void looks_at_no_file_that_an_editor_keeps_beside() {
    assertThat(List.of("Adder.java~", ".Adder.java", ".Adder.java.swp", "4913"))
        .noneMatch(name -> Watch.isSource(folder.resolve(name)));
    assertThat(Watch.isSource(file)).isTrue();
  }

  @Test
  void ends_when_it_is_closed() throws Exception {
    var seen = saved();
    watch.close();
    assertThat(seen.join()).isFalse();
  }

  @Test
  void ends_on_a_q() throws Exception {
    watch.endOn(new ByteArrayInputStream("\nwhat\nq\n".getBytes(UTF_8)));
    assertThat(watch.awaitSave()).isFalse();
  }

  @Test
  void goes_on_when_nobody_can_type() throws Exception {
    watch.endOn(new ByteArrayInputStream(new byte[0]));
    var seen = saved();
    Files.writeString(file, "and two");
    assertThat(seen.join()).isTrue();
  }

  private CompletableFuture<Boolean> saved() {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return watch.awaitSave();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }
}
