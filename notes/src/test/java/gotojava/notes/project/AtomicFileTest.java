package gotojava.notes.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  @Test
  void makes_the_folder_and_replaces_what_is_there() throws Exception {
    var file = folder.resolve("a/b.txt");
    AtomicFile.write(file, "old");
    AtomicFile.write(file, "new");
    assertThat(file).hasContent("new");
  }

  @Test
  void leaves_nothing_beside_it() throws Exception {
    AtomicFile.write(folder.resolve("b.txt"), "text");
    assertThat(folder)
        .isDirectoryContaining("glob:**/b.txt")
        .isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void changes_no_file_where_one_of_them_cannot_be_written() throws Exception {
    var kept = folder.resolve("kept.txt");
    AtomicFile.write(kept, "old");
    Files.writeString(folder.resolve("file"), "where a folder must be");
    var texts = new LinkedHashMap<Path, String>();
    texts.put(kept, "new");
    texts.put(folder.resolve("file/below.txt"), "new");
    assertThatThrownBy(() -> AtomicFile.write(texts)).isInstanceOf(IOException.class);
    assertThat(kept).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }
}
