package gotojava.notes.stress;

import static gotojava.notes.stress.TinyProject.TESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {
  private static final Project PROJECT = Project.here();

  static Stream<Suite> suites() {
    return Suite.all(PROJECT).stream();
  }

  private static Evidence evidence(Suite suite) {
    return Evidence.of(PROJECT, suite)
        .orElseThrow(() -> new AssertionError("run './gotojava stress " + suite.name() + "'"));
  }

  @ParameterizedTest
  @MethodSource("suites")
  void evidence_is_of_the_sources_as_they_are(Suite suite) {
    assertThat(evidence(suite).digest())
        .as("run './gotojava stress %s'", suite.name())
        .isEqualTo(suite.digest());
  }

  @ParameterizedTest
  @MethodSource("suites")
  void files_are_what_the_counts_give(Suite suite) throws IOException {
    for (var file : evidence(suite).contents(PROJECT).entrySet()) {
      assertThat(file.getKey()).hasContent(file.getValue());
    }
  }

  @Test
  void counts_cut_off_are_an_error_that_says_what_to_do(@TempDir Path folder) throws IOException {
    var tiny = TinyProject.in(folder).write(TESTS + "tiny/lazy/OnceStress.java", "class X {}\n");
    tiny.write("tiny/evidence/stress/lazy.json", "{\"module\":");
    assertThatThrownBy(() -> Evidence.of(tiny.project(), Suite.all(tiny.project()).getFirst()))
        .hasMessage(
            "tiny/evidence/stress/lazy.json is malformed: run './gotojava stress lazy' again");
  }
}
