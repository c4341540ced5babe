package gotojava.notes.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedSourcesTest {
  @TempDir private Path module;

  @Test
  void follow_imports_and_names_of_the_same_package() throws Exception {
    var growth = main("slices/Growth.java", "package slices;\nclass Growth {}\n");
    var slice = main("slices/Slice.java", "package slices;\nclass Slice { Growth growth; }\n");
    main("slices/Other.java", "package slices;\nclass Other {}\n");
    var start = file("src/jmh/java/cost/Cost.java", "package cost;\nimport slices.Slice;\n");
    assertThat(UsedSources.of(start)).containsExactly(start, growth, slice);
  }

  @Test
  void follow_names_in_the_source_root_of_the_file_too() throws Exception {
    var shared = file("src/jmh/java/cost/Shared.java", "package cost;\nclass Shared {}\n");
    var start = file("src/jmh/java/cost/Cost.java", "package cost;\nclass Cost { Shared s; }\n");
    assertThat(UsedSources.of(start)).containsExactly(start, shared);
  }

  @Test
  void end_where_two_files_name_each_other() throws Exception {
    var a = main("p/A.java", "package p;\nclass A { B b; }\n");
    var b = main("p/B.java", "package p;\nclass B { A a; }\n");
    assertThat(UsedSources.of(a)).isEqualTo(List.of(a, b));
  }

  @Test
  void take_no_notice_of_libraries() throws Exception {
    var start = main("p/A.java", "package p;\nimport java.util.List;\nclass A { String s; }\n");
    assertThat(UsedSources.of(start)).containsExactly(start);
  }

  private Path main(String path, String text) throws IOException {
    return file("src/main/java/" + path, text);
  }

  private Path file(String path, String text) throws IOException {
    var file = module.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
