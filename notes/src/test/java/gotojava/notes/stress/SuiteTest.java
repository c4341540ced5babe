package gotojava.notes.stress;

import static gotojava.notes.stress.TinyProject.TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
  @TempDir private Path folder;
  private TinyProject tiny;

  @BeforeEach
  void writeProject() throws IOException {
    tiny = TinyProject.in(folder);
    tiny.write(
        TESTS + "tiny/lazy/OnceStress.java",
        "package gotojava.tiny.lazy;\n\n/// Created\n/// once. Or not.\n@A(\n  1)\nclass OnceStress {}\n");
    tiny.write(TESTS + "tiny/lazy/Thing.java", "class Thing {}\n");
    tiny.write(TESTS + "tiny/race/RaceStress.java", "class RaceStress {}\n");
  }

  private Suite lazy() {
    return Suite.all(tiny.project()).getFirst();
  }

  @Test
  void packages_have_an_id_of_module_and_package() {
    assertThat(Suite.all(tiny.project()))
        .extracting(Suite::id)
        .containsExactly("tiny/lazy", "tiny/race");
  }

  @Test
  void tests_are_those_named_so_with_the_first_sentence_of_their_comment() {
    assertThat(lazy().tests()).containsExactly(new Suite.Test("OnceStress", "Created once."));
  }

  @Test
  void digest_is_that_of_tests_and_what_they_use() throws IOException {
    var before = lazy().digest();
    tiny.write(TESTS + "tiny/lazy/Thing.java", "class Thing { int a; }\n");
    assertThat(lazy().digest()).isNotEqualTo(before);
  }

  @Test
  void digest_leaves_out_the_tests_of_other_packages() throws IOException {
    var before = lazy().digest();
    tiny.write(TESTS + "tiny/race/RaceStress.java", "class RaceStress { int a; }\n");
    assertThat(lazy().digest()).isEqualTo(before);
  }

  @Test
  void digest_is_also_that_of_the_classes_of_the_module_that_a_test_uses() throws IOException {
    var used = "tiny/src/main/java/gotojava/tiny/lazy/Used.java";
    tiny.write(used, "package gotojava.tiny.lazy;\n\nclass Used {}\n");
    tiny.write(
        TESTS + "tiny/lazy/OnceStress.java",
        "package gotojava.tiny.lazy;\n\n@A\nclass OnceStress {\n  Used used;\n}\n");
    var before = lazy().digest();
    tiny.write(used, "package gotojava.tiny.lazy;\n\nclass Used { int a; }\n");
    assertThat(lazy().digest()).isNotEqualTo(before);
  }
}
