package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final String ANSWER = "workspace/sums/adder/src/main/java/sums/Adder.java";
  private static final String CHECK = "workspace/sums/adder/src/test/java/sums/AdderTest.java";

  @TempDir private Path folder;
  private Checkout checkout;
  private Workspace workspace;

  @BeforeEach
  void checkOut() {
    checkout = Checkout.in(folder);
    workspace = checkout.workspace();
  }

  @Test
  void copies_starter_and_check() {
    assertThat(workspace.fill()).isTrue();
    assertThat(folder.resolve(ANSWER)).hasSameTextualContentAs(workspace.exercise().starter());
    assertThat(folder.resolve(CHECK)).hasSameTextualContentAs(workspace.exercise().check());
  }

  @Test
  void never_overwrites_what_is_there() {
    workspace.fill();
    checkout.write(ANSWER, "mine");
    assertThat(workspace.fill()).isFalse();
    assertThat(checkout.read(ANSWER)).isEqualTo("mine");
  }

  @Test
  void brings_back_what_was_deleted() throws IOException {
    workspace.fill();
    Files.delete(folder.resolve(ANSWER));
    assertThat(workspace.fill()).isTrue();
    assertThat(folder.resolve(ANSWER)).exists();
  }

  @Test
  void takes_all_java_files_of_the_learner() {
    workspace.fill();
    var second = checkout.write("workspace/sums/adder/src/main/java/sums/Pair.java", "");
    assertThat(workspace.submission().sources()).contains(second).hasSize(2);
  }

  @Test
  void refuses_what_is_not_started() {
    assertThatThrownBy(workspace::submission)
        .isInstanceOf(UserError.class)
        .hasMessage("sums/adder is not started: './gotojava practice start sums/adder'");
  }

  @Test
  void says_that_the_file_is_gone() throws IOException {
    workspace.fill();
    Files.delete(folder.resolve(ANSWER));
    assertThatThrownBy(workspace::submission)
        .hasMessageStartingWith(ANSWER + " is gone: ")
        .hasMessageContaining("practice reset sums/adder");
  }

  @Test
  void names_the_file_that_it_may_have_become() throws IOException {
    workspace.fill();
    Files.move(folder.resolve(ANSWER), folder.resolve(ANSWER).resolveSibling("Sum.java"));
    assertThatThrownBy(workspace::submission).hasMessageContaining("sums/Sum.java: renamed?");
  }

  @Test
  void knows_whether_the_copy_of_the_check_was_changed() {
    workspace.fill();
    assertThat(workspace.checkUnchanged()).isTrue();
    checkout.write(CHECK, "class AdderTest {}");
    assertThat(workspace.checkUnchanged()).isFalse();
    assertThat(workspace.submission().check()).isEqualTo(workspace.exercise().check());
  }

  @Test
  void keeps_what_was_there_when_it_is_reset() {
    workspace.fill();
    checkout.write(ANSWER, "mine");
    var kept = workspace.reset();
    assertThat(kept.resolve("src/main/java/sums/Adder.java")).hasContent("mine");
    assertThat(folder.resolve(ANSWER)).hasSameTextualContentAs(workspace.exercise().starter());
  }

  @Test
  void keeps_each_of_several_resets_apart() {
    workspace.fill();
    checkout.write(ANSWER, "first");
    var first = workspace.reset();
    checkout.write(ANSWER, "second");
    assertThat(workspace.reset()).isNotEqualTo(first);
    assertThat(first.resolve("src/main/java/sums/Adder.java")).hasContent("first");
  }

  @Test
  void refuses_to_reset_what_is_not_started() {
    assertThatThrownBy(workspace::reset).hasMessageContaining("is not started");
  }

  @Test
  void says_where_it_cannot_write() {
    checkout.write("workspace", "a file where a folder must be");
    assertThatThrownBy(workspace::fill)
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("cannot write to workspace/sums/adder (");
  }

  @Test
  void writes_a_pom_with_the_versions_of_the_project() {
    workspace.fill();
    assertThat(checkout.read("workspace/sums/adder/pom.xml").replaceAll("\\s+", ""))
        .contains("<maven.compiler.release>25<")
        .contains("<artifactId>lib</artifactId><version>1.2</version></dependency>")
        .contains("<artifactId>own</artifactId><version>7.1</version></dependency>")
        .contains("<artifactId>junit-jupiter</artifactId><version>5.9</version><scope>test<")
        .contains("<artifactId>assertj-core</artifactId><version>3.7</version><scope>test<");
  }
}
