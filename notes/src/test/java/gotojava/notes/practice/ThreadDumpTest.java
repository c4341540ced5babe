package gotojava.notes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.practice.ThreadDump.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadDumpTest {
  private static final String DUMP =
      """
      4711
      2026-05-04T12:00:00Z
      25.0.3

      #3 "main" BLOCKED 2026-05-04T12:00:00Z
          at sums.Adder.add(Adder.java:7)
          - waiting to lock <java.lang.Object@1e24cb6>
          at java.base/java.lang.Thread.run(Thread.java:1474)
          at app//sums.AdderTest.adds(AdderTest.java:9)

      #12 "Reference Handler" RUNNABLE 2026-05-04T12:00:00Z
          at java.base/java.lang.ref.Reference.waitForReferencePendingList(Native Method)

      #25 "" virtual WAITING 2026-05-04T12:00:00Z
          at java.base/java.lang.VirtualThread.park(VirtualThread.java:742)
          at sums.Adder.lambda$add$0(Adder.java:8)
      """;

  private final List<Standing> standing = ThreadDump.in(name -> name.startsWith("sums."), DUMP);

  @Test
  void has_only_threads_in_the_classes_asked_for() {
    assertThat(standing)
        .extracting(Standing::name)
        .containsExactly("thread main", "virtual thread #25");
  }

  @Test
  void has_the_state_of_a_thread() {
    assertThat(standing).extracting(Standing::state).containsExactly("BLOCKED", "WAITING");
  }

  @Test
  void has_the_frames_in_these_classes_innermost_first() {
    assertThat(standing.getFirst().frames())
        .extracting(StackTraceElement::toString)
        .containsExactly("sums.Adder.add(Adder.java:7)", "sums.AdderTest.adds(AdderTest.java:9)");
  }

  @Test
  void finds_no_thread_where_no_dump_could_be_taken() {
    assertThat(ThreadDump.in(name -> true, "(no thread dump: broken pipe)")).isEmpty();
  }
}
