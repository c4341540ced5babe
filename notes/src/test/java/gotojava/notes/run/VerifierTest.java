package gotojava.notes.run;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.run.Verdict.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each way in which an example breaks its contract turns it red, with real compilers and programs.
class VerifierTest {
  private static final String PAIR =
      """
      The idea.

      Go: `src/main/go/a/main.go`

      Output:

      ```
      1
      2
      ```
      """;

  private SampleProject sample;

  @BeforeEach
  void createSample(@TempDir Path root) throws IOException {
    sample = new SampleProject(root);
  }

  @Test
  void a_pair_that_prints_what_it_promises_is_kept() throws Exception {
    sample.java("A", PAIR, "System.out.println(\"1\\n2\");").go("a", "", "fmt.Println(\"1\\n2\")");
    assertThat(sample.verdicts(verifier())).extracting(Verdict::state).containsOnly(State.KEPT);
  }

  @Test
  void a_wrong_java_line_breaks_it_and_shows_as_a_diff() throws Exception {
    sample.java("A", PAIR, "System.out.println(\"1\\n3\");").go("a", "", "fmt.Println(\"1\\n2\")");
    var java = sample.verdicts(verifier()).getLast();
    assertThat(java.reason()).isEqualTo("printed something else");
    assertThat(java.detail()).contains("-2", "+3");
  }

  @Test
  void a_wrong_go_line_breaks_it() throws Exception {
    sample.java("A", PAIR, "System.out.println(\"1\\n2\");").go("a", "", "fmt.Println(\"1\\n3\")");
    var go = sample.verdicts(verifier()).getFirst();
    assertThat(go.language()).isEqualTo(Language.GO);
    assertThat(go.detail()).contains("-2", "+3");
  }

  @Test
  void a_missing_twin_is_a_flaw_at_its_place() throws Exception {
    sample.java("A", PAIR, "");
    assertThat(sample.examples().flaws())
        .singleElement()
        .satisfies(
            flaw -> assertThat(flaw.toString()).contains("A.java:1", "twin", "go/a/main.go"));
  }

  @Test
  void a_java_hang_is_ended_and_its_threads_are_shown() throws Exception {
    sample.java("A", javaOnly("1"), "new java.util.concurrent.CountDownLatch(1).await();");
    var java = sample.verdicts(impatient()).getFirst();
    assertThat(java.reason()).startsWith("hung");
    assertThat(java.detail()).anyMatch(line -> line.contains("CountDownLatch.await"));
  }

  @Test
  void a_hang_of_a_virtual_thread_is_shown_too() throws Exception {
    sample.java(
        "A",
        javaOnly("1"),
        "Thread.ofVirtual().start(A::waits).join(); }"
            + " static void waits() { java.util.concurrent.locks.LockSupport.park(); waits();");
    assertThat(sample.verdicts(impatient()).getFirst().detail())
        .anyMatch(line -> line.contains("A.waits"));
  }

  @Test
  void a_go_hang_is_ended_and_its_goroutines_are_shown() throws Exception {
    var waits =
        """
        \tgo func() {
        \t\tfor { // else the runtime would call it a deadlock
        \t\t\tfmt.Print()
        \t\t}
        \t}()
        \t<-make(chan int)\
        """;
    sample.go("a", "// Idea.\n//\n// Output:\n//\n//\t1\n", waits);
    var go = sample.verdicts(impatient()).getFirst();
    assertThat(go.reason()).startsWith("hung");
    assertThat(go.detail()).anyMatch(line -> line.contains("main.main"));
  }

  @Test
  void output_without_end_is_cut_off() throws Exception {
    sample.java("A", javaOnly("1"), "while (true) System.out.print(\"flood \");");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).startsWith("printed without end");
  }

  @Test
  void an_exit_code_that_is_not_0_breaks_it() throws Exception {
    sample.java("A", javaOnly("1"), "System.out.println(1); System.exit(3);");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).isEqualTo("ended with 3, not 0");
  }

  @Test
  void a_failure_that_does_not_come_breaks_it() throws Exception {
    sample.java("A", "I.\n\nGo: none, x\n\nFails with: `Illegal`", "");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).contains("ended with 0");
  }

  @Test
  void another_failure_than_promised_breaks_it() throws Exception {
    sample.java("A", "I.\n\nGo: none, x\n\nFails with: `Illegal`", "throw new Exception(\"x\");");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).contains("failed with");
  }

  @Test
  void an_order_that_is_violated_breaks_a_pattern() throws Exception {
    var contract =
        "I.\n\nGo: none, x\n\nOutput pattern:\n\n```\nin {a}\nout {a}\n```\n\nOrder: `in` before `out`";
    sample.java("A", contract, "System.out.println(\"out 1\\nin 1\");");
    assertThat(sample.verdicts(verifier()).getFirst().detail().getFirst()).contains("out of order");
  }

  @Test
  void an_erratum_that_is_refused_with_its_message_is_kept() throws Exception {
    sample.go("a", refusedErratum("declared and not used"), "fmt.Print()\nx := 1");
    assertThat(sample.verdicts(verifier()).getFirst().state()).isEqualTo(State.KEPT);
  }

  @Test
  void an_erratum_that_compiles_breaks_it() throws Exception {
    sample.go("a", refusedErratum("declared and not used"), "fmt.Print()");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).contains("and compiles");
  }

  @Test
  void an_erratum_that_is_refused_for_another_reason_breaks_it() throws Exception {
    sample.go("a", refusedErratum("declared and not used"), "fmt.Print(y)");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).contains("but without");
  }

  @Test
  void a_finding_of_vet_that_nobody_promised_breaks_it() throws Exception {
    sample.go(
        "a", "// Idea.\n//\n// Output:\n//\n//\t%!d(string=1)\n", "fmt.Printf(\"%d\\n\", \"1\")");
    assertThat(sample.verdicts(verifier()).getFirst().reason()).isEqualTo("go vet finds something");
  }

  @Test
  void a_program_is_built_again_when_a_package_beside_it_changes_and_not_for_another_program()
      throws Exception {
    sample.go("a", goOnly("1"), "fmt.Println(1)");
    var root = sample.project().module("sample").resolve("src/main/go");
    var go = go().orElseThrow();
    var binary = go.build("sample", root.resolve("a"), "").program();
    var built = Files.getLastModifiedTime(binary);
    sample.go("b", goOnly("3"), "fmt.Println(3)");
    go.build("sample", root.resolve("a"), "");
    assertThat(Files.getLastModifiedTime(binary)).isEqualTo(built);
    SampleProject.write(root.resolve("shared/shared.go"), "package shared\n");
    go.build("sample", root.resolve("a"), "");
    assertThat(Files.getLastModifiedTime(binary)).isGreaterThan(built);
  }

  @Test
  void a_release_that_is_not_here_yet_is_skipped_with_the_reason() throws Exception {
    sample.java("A", javaOnly("1") + "\nSince: Java 99", "");
    var verdict = sample.verdicts(verifier()).getFirst();
    assertThat(verdict.state()).isEqualTo(State.SKIPPED);
    assertThat(verdict.reason()).isEqualTo("needs Java 99");
  }

  @Test
  void without_go_its_side_is_skipped_and_java_still_runs() throws Exception {
    sample.java("A", PAIR, "System.out.println(\"1\\n2\");").go("a", "", "fmt.Println()");
    var verdicts = sample.verdicts(new Verifier(sample.project(), Optional.empty()));
    assertThat(verdicts).extracting(Verdict::state).containsExactly(State.SKIPPED, State.KEPT);
  }

  private Verifier verifier() throws InterruptedException {
    return new Verifier(sample.project(), go());
  }

  private Verifier impatient() throws InterruptedException {
    return new Verifier(sample.project(), go(), Duration.ofSeconds(3));
  }

  private Optional<Go> go() throws InterruptedException {
    var go = Go.find(sample.project());
    if (go.isEmpty()) Assumptions.abort("Go was not found");
    return go;
  }

  private static String javaOnly(String output) {
    return "I.\n\nGo: none, x\n\nOutput:\n\n```\n" + output + "\n```\n";
  }

  private static String goOnly(String output) {
    return "// Idea.\n//\n// Output:\n//\n//\t" + output + "\n";
  }

  private static String refusedErratum(String message) {
    return "//go:build erratum\n\n// Idea.\n//\n// Does not compile: `" + message + "`\n";
  }
}
