package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.notes.practice.CheckResult.Problem;
import gotojava.notes.project.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Answers that learners write, in real processes.
class CheckerTest {
  private static final String SPIN = "while (true) Thread.onSpinWait();";
  private static final String FILL_THE_HEAP =
      """
      var all = new java.util.ArrayList<int[]>();
      while (true) all.add(new int[100_000]);
      """;

  @TempDir private static Path folder;
  private static Checkout checkout;
  private static Checker checker;

  @BeforeAll
  static void checkOut() {
    checkout = Checkout.in(folder);
    checker = new Checker(checkout.project(), Duration.ofSeconds(5));
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @Test
  void passes_a_right_answer() throws Exception {
    var result = check(Checkout.RIGHT);
    assertThat(result.verdict()).isEqualTo(CheckVerdict.PASSED);
    assertThat(result.headline()).isEqualTo("passed, 2 tests");
  }

  @Test
  void names_the_tests_that_a_wrong_answer_fails() throws Exception {
    var result = check("return a - b;");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.FAILED);
    assertThat(result.headline()).isEqualTo("1 of 2 tests fails");
    assertThat(result.failedTests()).containsExactly("adds_two_numbers");
  }

  @Test
  void tells_what_the_assertion_says_and_where() throws Exception {
    var problem = check("return a - b;").problems().getFirst();
    assertThat(problem.title()).isEqualTo("adds two numbers");
    assertThat(problem.text()).contains("expected: 5", "but was: -1");
    assertThat(problem.frames())
        .singleElement()
        .hasToString("sums.AdderTest.adds_two_numbers(AdderTest.java:10)");
  }

  @Test
  void tells_where_the_answer_threw() throws Exception {
    var problem = check("throw new IllegalStateException(\"no\");").problems().getFirst();
    assertThat(problem.text()).isEqualTo("IllegalStateException: no");
    assertThat(problem.frames().getFirst()).hasToString("sums.Adder.add(Adder.java:5)");
  }

  @Test
  void tells_the_cause_of_a_class_that_cannot_be_initialized() throws Exception {
    var result =
        check(
            Checkout.RIGHT + "} static final int ONE = 1 / zero(); static int zero() { return 0;");
    assertThat(result.problems())
        .anySatisfy(problem -> {
          assertThat(problem.text()).contains("caused by ArithmeticException: / by zero");
          assertThat(problem.frames().getFirst().getMethodName()).isEqualTo("<clinit>");
        });
  }

  @Test
  void does_not_run_what_does_not_compile() throws Exception {
    var result = check("return a + c;");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.DOES_NOT_COMPILE);
    assertThat(result.headline()).isEqualTo("does not compile: 1 error");
  }

  @Test
  void tells_who_called_system_exit() throws Exception {
    var result = check("System.exit(0); return 0;");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.EXITED);
    assertThat(place(result.problems().getFirst())).isEqualTo("Adder.java:5");
  }

  @Test
  void takes_a_halt_for_an_early_end() throws Exception {
    var result = check("Runtime.getRuntime().halt(0); return 0;");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.ENDED_EARLY);
    assertThat(result.failedTests()).hasSize(1);
  }

  @Test
  void tells_where_an_endless_loop_is() throws Exception {
    var result = check("while (true) {}");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.HUNG);
    assertThat(result.failedTests()).hasSize(1);
    assertThat(result.problems())
        .anySatisfy(problem -> {
          assertThat(problem.title()).isEqualTo("thread main");
          assertThat(problem.text()).isEqualTo("is running here");
          assertThat(place(problem)).isEqualTo("Adder.java:5");
        });
  }

  @Test
  void tells_where_a_virtual_thread_waits() throws Exception {
    var result =
        check(
            """
            var v = Thread.ofVirtual().name("v").start(() -> {
              while (true) java.util.concurrent.locks.LockSupport.park();
            });
            v.join();
            return 0;
            """);
    assertThat(result.problems())
        .anySatisfy(problem -> {
          assertThat(problem.title()).isEqualTo("virtual thread v");
          assertThat(problem.text()).isEqualTo("waits here");
          assertThat(place(problem)).isEqualTo("Adder.java:6");
        });
  }

  @Test
  void ends_a_flood_of_output() throws Exception {
    var result = check("while (true) System.out.println(\"spam\");");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.FLOODED);
    assertThat(result.printed()).contains("spam");
  }

  @Test
  void ends_a_flood_on_one_line() throws Exception {
    assertThat(check("while (true) System.err.print('x');").verdict())
        .isEqualTo(CheckVerdict.FLOODED);
  }

  @Test
  void tells_where_the_memory_was_used_up() throws Exception {
    var result = check(FILL_THE_HEAP);
    assertThat(result.verdict()).isEqualTo(CheckVerdict.OUT_OF_MEMORY);
    assertThat(place(result.problems().getFirst())).isEqualTo("Adder.java:6");
  }

  @Test
  void notices_a_thread_that_uses_up_the_memory() throws Exception {
    var result =
        check("Thread.ofPlatform().start(() -> {\n" + FILL_THE_HEAP + "}).join();\nreturn 0;");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.OUT_OF_MEMORY);
  }

  @Test
  void names_a_recursion_that_does_not_end() throws Exception {
    var result = check("return add(b, a);");
    assertThat(result.verdict()).isEqualTo(CheckVerdict.STACK_OVERFLOW);
    assertThat(place(result.problems().getFirst())).isEqualTo("Adder.java:5");
  }

  @Test
  void passes_an_answer_that_leaves_a_thread_and_names_it() throws Exception {
    var idler = "Thread.ofPlatform().daemon().name(\"idler\").start(() -> {" + SPIN + "});\n";
    var result = check(idler + Checkout.RIGHT);
    assertThat(result.verdict()).isEqualTo(CheckVerdict.LEFT_RUNNING);
    assertThat(result.headline()).isEqualTo("passed, 2 tests, but left 2 threads running");
    assertThat(result.problems()).extracting(Problem::title).containsOnly("daemon thread idler");
  }

  @Test
  @Timeout(60)
  void is_not_held_up_by_a_thread_that_keeps_the_jvm_alive() throws Exception {
    try (var patient = new Checker(checkout.project(), Duration.ofHours(1))) {
      var result = check(patient, "Thread.ofPlatform().start(() -> {" + SPIN + "}); return 0;");
      assertThat(result.verdict()).isEqualTo(CheckVerdict.FAILED);
    }
  }

  @Test
  void forgives_a_thread_that_ends_as_soon_as_it_is_waited_for() throws Exception {
    var result =
        check(
            """
            var main = Thread.currentThread();
            Thread.ofPlatform().start(() -> {
              while (main.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            });
            """
                + Checkout.RIGHT);
    assertThat(result.verdict()).isEqualTo(CheckVerdict.PASSED);
  }

  @Test
  void believes_no_output() throws Exception {
    var result =
        check("System.out.println(\"passed, 2 tests\"); Runtime.getRuntime().halt(0); return 0;");
    assertThat(result.verdict().passed()).isFalse();
    assertThat(result.printed()).containsExactly("passed, 2 tests");
  }

  @Test
  void counts_an_aborted_test_as_failed() throws Exception {
    assertThat(check("throw new org.opentest4j.TestAbortedException();").verdict())
        .isEqualTo(CheckVerdict.FAILED);
  }

  @Test
  void has_assertions_on() throws Exception {
    assertThat(check("assert a == 0; " + Checkout.RIGHT).problems().getFirst().text())
        .isEqualTo("AssertionError");
  }

  @Test
  void gives_an_answer_nothing_to_read() throws Exception {
    assertThat(check("return System.in.read() < 0 ? a + b : 9;").verdict())
        .isEqualTo(CheckVerdict.PASSED);
  }

  @Test
  void is_none_the_worse_for_what_came_before() throws Exception {
    assertThat(check("System.exit(3); return 0;").verdict().passed()).isFalse();
    checker.prepare();
    assertThat(check(Checkout.RIGHT).verdict().passed()).isTrue();
    assertThat(check("return 7;").verdict().passed()).isFalse();
  }

  @Test
  void does_not_take_a_check_without_tests_for_passed(@TempDir Path other) throws Exception {
    var empty = Checkout.in(other);
    empty.write("sums/src/test/java/sums/AdderTest.java", "package sums; class AdderTest {}");
    var solution = Submission.of(empty.exercise().solution(), empty.exercise());
    assertThat(checker.check(empty.exercise(), solution, List.of()).headline())
        .isEqualTo("the check has no tests");
  }

  @Test
  void refuses_a_module_that_cannot_be_built(@TempDir Path other) throws Exception {
    var broken = Checkout.in(other);
    Files.delete(other.resolve("sums/target/launch/class-path.stamp"));
    try (var ofBroken = new Checker(broken.project())) {
      var solution = Submission.of(broken.exercise().solution(), broken.exercise());
      assertThatThrownBy(() -> ofBroken.check(broken.exercise(), solution))
          .isInstanceOf(UserError.class);
    }
  }

  private static CheckResult check(String body) throws InterruptedException {
    return check(checker, body);
  }

  private static CheckResult check(Checker checker, String body) throws InterruptedException {
    var file = checkout.write("answer/sums/Adder.java", Checkout.answer(body));
    return checker.check(checkout.exercise(), Submission.of(file, checkout.exercise()));
  }

  private static String place(Problem problem) {
    var frame = problem.frames().getFirst();
    return frame.getFileName() + ":" + frame.getLineNumber();
  }
}
