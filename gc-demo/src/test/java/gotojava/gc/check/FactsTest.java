package gotojava.gc.check;

import static gotojava.gc.check.Verdict.LOST;
import static gotojava.gc.check.Verdict.SAFE;
import static gotojava.gc.model.Barrier.DIJKSTRA;
import static gotojava.gc.model.Barrier.HYBRID;
import static gotojava.gc.model.Barrier.HYBRID_DOCUMENTED;
import static gotojava.gc.model.Barrier.HYBRID_LAZY_DELETION;
import static gotojava.gc.model.Barrier.NONE;
import static gotojava.gc.model.Barrier.STEELE;
import static gotojava.gc.model.Barrier.YUASA;
import static gotojava.gc.model.Policy.Allocation.BLACK;
import static gotojava.gc.model.Policy.Allocation.GREY_UNTIL_SCANNED;
import static gotojava.gc.model.Policy.Allocation.WHITE;
import static gotojava.gc.model.Policy.Atomicity.ATOMIC;
import static gotojava.gc.model.Policy.Atomicity.SPLIT;
import static gotojava.gc.model.Policy.Atomicity.SPLIT_UNGUARDED;
import static gotojava.gc.model.Policy.Schedule.CONCURRENT;
import static gotojava.gc.model.Policy.Schedule.INCREMENTAL;
import static gotojava.gc.model.Policy.Stacks.ANY_TIME;
import static gotojava.gc.model.Policy.Stacks.FIRST;
import static gotojava.gc.model.Policy.Stacks.RESCAN;
import static gotojava.gc.model.Policy.Stacks.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which collectors are safe, and how few steps it takes to lose an object with the others.
class FactsTest {
  private static final Shape SMALL = new Shape(3, 2, 1, 2);

  record Row(String what, Policy policy, Shape shape, Verdict verdict, int steps) {
    @Override
    public String toString() {
      return what + " " + shape;
    }
  }

  private static Row safe(String what, Policy policy, Shape shape) {
    return new Row(what, policy, shape, SAFE, 0);
  }

  private static Row lost(String what, Policy policy, Shape shape, int steps) {
    return new Row(what, policy, shape, LOST, steps);
  }

  private static Policy atomic(
      Barrier barrier, Policy.Stacks stacks, Policy.Allocation allocation) {
    return new Policy(barrier, stacks, allocation, CONCURRENT, ATOMIC);
  }

  static Stream<Row> rows() {
    var yuasaFirst = atomic(YUASA, FIRST, BLACK);
    var lazy = atomic(HYBRID_LAZY_DELETION, ANY_TIME, BLACK);
    var unguarded = atomic(HYBRID, ANY_TIME, BLACK).with(SPLIT_UNGUARDED);
    return Stream.of(
        lost("no barrier", atomic(NONE, ANY_TIME, BLACK), SMALL, 9),
        lost("Dijkstra without re-scan", atomic(DIJKSTRA, ANY_TIME, BLACK), SMALL, 11),
        safe("Dijkstra with re-scan", atomic(DIJKSTRA, RESCAN, BLACK), SMALL),
        safe("Steele with re-scan", atomic(STEELE, RESCAN, BLACK), SMALL),
        lost("Yuasa, stacks at any time", atomic(YUASA, ANY_TIME, BLACK), SMALL, 9),
        safe("Yuasa with a snapshot", atomic(YUASA, SNAPSHOT, BLACK), SMALL),
        lost("Yuasa, allocating white", atomic(YUASA, SNAPSHOT, WHITE), SMALL, 6),
        safe("hybrid as documented", atomic(HYBRID_DOCUMENTED, ANY_TIME, BLACK), SMALL),
        safe("hybrid", atomic(HYBRID, ANY_TIME, BLACK), SMALL),
        lost("hybrid, allocating white", atomic(HYBRID, ANY_TIME, WHITE), SMALL, 7),
        safe("hybrid, lazy deletion, one mutator", lazy, SMALL),
        lost("hybrid, lazy deletion, two mutators", lazy, new Shape(3, 1, 2, 2), 11),
        lost("Yuasa, stacks first", yuasaFirst, new Shape(3, 1, 1, 2), 9),
        safe(
            "Yuasa, stacks first, allocating grey",
            yuasaFirst.with(GREY_UNTIL_SCANNED),
            new Shape(3, 1, 2, 2)),
        lost("hybrid, ends within a store", unguarded, new Shape(3, 1, 1, 2), 16));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void has_this_verdict_after_so_many_steps(Row row) {
    var report = new Checker(row.policy, row.shape).run();
    assertThat(report.verdict()).isEqualTo(row.verdict);
    assertThat(report.trace()).hasSize(row.steps);
  }

  static Stream<Row> large() {
    var shape = new Shape(3, 1, 2, 2);
    return Stream.of(
        safe("hybrid, split", atomic(HYBRID, ANY_TIME, BLACK).with(SPLIT), shape),
        safe("Yuasa with a snapshot, split", atomic(YUASA, SNAPSHOT, BLACK).with(SPLIT), shape),
        safe("Dijkstra with re-scan, split", atomic(DIJKSTRA, RESCAN, BLACK).with(SPLIT), shape),
        safe("hybrid", atomic(HYBRID, ANY_TIME, BLACK), new Shape(4, 1, 2, 2)),
        safe(
            "hybrid, whole objects",
            atomic(HYBRID, ANY_TIME, BLACK).with(INCREMENTAL),
            new Shape(4, 2, 1, 2)));
  }

  @ParameterizedTest
  @MethodSource("large")
  void is_safe_in_a_larger_world_too(Row row) {
    assertThat(new Checker(row.policy, row.shape).run().verdict()).isEqualTo(SAFE);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_invariants_are_those_of_the_literature(Row row) {
    var report = new Checker(row.policy, row.shape).run();
    if (row.verdict == SAFE) assertThat(report.weak()).isTrue();
    if (row.policy.barrier().equals(HYBRID) && row.verdict == SAFE)
      assertThat(report.strong()).isTrue();
    if (row.policy.barrier().equals(HYBRID_DOCUMENTED)) assertThat(report.strong()).isFalse();
  }
}
