package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.practice.Progress.Entry;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();
  private Checkout checkout;
  private ProgressFile file;

  @BeforeEach
  void checkOut() {
    checkout = Checkout.in(folder);
    file = new ProgressFile(checkout.project(), notices::add);
  }

  @Test
  void knows_nothing_at_first() {
    assertThat(file.read()).isEqualTo(Progress.NONE);
    assertThat(folder.resolve("workspace")).doesNotExist();
  }

  @Test
  void keeps_what_was_done() {
    change(entry -> entry.started(NOON));
    change(
        entry -> entry.attempted(CheckVerdict.FAILED, NOON).attempted(CheckVerdict.PASSED, NOON));
    change(entry -> entry.hinted(2).sawSolution(NOON));
    var attempts =
        List.of(new Progress.Attempt(NOON, "failed"), new Progress.Attempt(NOON, "passed"));
    assertThat(file.read().of("sums/adder")).isEqualTo(new Entry(NOON, attempts, 2, NOON, NOON));
  }

  @Test
  void names_the_last_of_those_that_were_started() {
    change(entry -> entry.started(NOON));
    file.update(progress -> progress.with("sums/other", entry -> entry.sawSolution(NOON)));
    assertThat(file.read().last()).isEqualTo("sums/adder");
    assertThat(file.last()).isEqualTo("sums/adder");
  }

  @Test
  void knows_no_last_one_where_none_is_started() {
    assertThat(file.last()).isNull();
    file.update(progress -> progress.with("sums/other", entry -> entry.sawSolution(NOON)));
    assertThat(file.last()).isNull();
  }

  @Test
  void finds_the_last_one_in_the_folders_when_the_file_was_damaged() {
    checkout.workspace().fill();
    checkout.write("workspace/progress.json", "{\"version\" : 1, \"la");
    assertThat(file.last()).isEqualTo("sums/adder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"version\":1,\"exerc",
        "{\"version\":1}",
        "{\"version\":0,\"exercises\":{}}",
        "{\"version\":1,\"exercises\":{\"sums/adder\":null}}",
        "{\"version\":1,\"exercises\":{\"sums/adder\":{\"attempts\":[{}]}}}"
      })
  void sets_a_damaged_file_aside(String damaged) {
    checkout.write("workspace/progress.json", damaged);
    assertThat(file.read().exercises()).isEmpty();
    assertThat(checkout.read("workspace/progress.json.damaged-1")).isEqualTo(damaged);
    assertThat(notices).singleElement().asString().contains("kept as progress.json.damaged-1");
  }

  @Test
  void sets_the_second_damaged_file_beside_the_first() {
    for (var damaged : List.of("first", "second")) {
      checkout.write("workspace/progress.json", damaged);
      file.read();
    }
    assertThat(checkout.read("workspace/progress.json.damaged-1")).isEqualTo("first");
    assertThat(checkout.read("workspace/progress.json.damaged-2")).isEqualTo("second");
  }

  @Test
  void goes_on_from_the_folders_when_the_file_was_damaged() {
    checkout.workspace().fill();
    checkout.write("workspace/progress.json", "{");
    var progress = file.read();
    assertThat(progress.last()).isEqualTo("sums/adder");
    assertThat(progress.of("sums/adder").started()).isNotNull();
  }

  @Test
  void refuses_the_file_of_a_newer_program_and_leaves_it_alone() {
    var newer = "{\"version\":2,\"exercises\":[\"another form\"]}";
    checkout.write("workspace/progress.json", newer);
    assertThatThrownBy(() -> change(UnaryOperator.identity()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("workspace/progress.json is of version 2");
    assertThat(checkout.read("workspace/progress.json")).isEqualTo(newer);
  }

  @Test
  void says_where_it_cannot_write() {
    checkout.write("workspace", "a file where a folder must be");
    assertThatThrownBy(() -> change(UnaryOperator.identity()))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("cannot write workspace/progress.json (");
  }

  @Test
  void loses_nothing_when_processes_and_threads_write_at_once() throws Exception {
    var writer = new Child(writer(), folder, Dump.NONE);
    Callable<Object> process = writer::run;
    Callable<Object> thread = () -> attempt(checkout.project());
    try (var pool = Executors.newCachedThreadPool()) {
      for (var done : pool.invokeAll(List.of(process, process, thread, thread))) done.get();
    }
    assertThat(file.read().of("sums/adder").attempts()).hasSize(4 * Writer.TIMES);
    assertThat(notices).isEmpty();
  }

  private List<String> writer() {
    var classPath = System.getProperty("java.class.path");
    return Java.command(List.of("-cp", classPath, Writer.class.getName(), folder.toString()));
  }

  /// Adds attempts to a progress file, as a process of its own.
  static final class Writer {
    static final int TIMES = 25;

    public static void main(String[] args) throws IOException {
      attempt(new Project(Path.of(args[0])));
    }
  }

  private static Path attempt(Project project) {
    var file = new ProgressFile(project, notice -> {});
    for (var i = 0; i < Writer.TIMES; i++) {
      file.update(all -> all.with("sums/adder", e -> e.attempted(CheckVerdict.FAILED, NOON)));
    }
    return project.root();
  }

  @Test
  void leaves_no_half_written_file_behind() throws IOException {
    change(entry -> entry.started(NOON));
    try (var files = Files.list(folder.resolve("workspace"))) {
      assertThat(files)
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrder("progress.json", "progress.lock");
    }
  }

  private void change(UnaryOperator<Entry> change) {
    file.update(progress -> progress.with("sums/adder", change));
  }
}
