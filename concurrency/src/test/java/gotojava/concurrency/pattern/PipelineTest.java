package gotojava.concurrency.pattern;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gotojava.concurrency.Nullable;
import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.context.CancellableContext;
import gotojava.concurrency.context.Context;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PipelineTest {
  private final CancellableContext ctx = Context.background().withCancel();

  static <T> List<T> all(ReceiveChannel<T> channel) throws InterruptedException {
    var values = new ArrayList<T>();
    channel.range(values::add);
    return values;
  }

  private static Iterator<Integer> naturals() {
    return Stream.iterate(1, n -> n + 1).iterator();
  }

  private static Channel<Integer> closed() {
    var channel = Channel.<Integer>unbuffered();
    channel.close();
    return channel;
  }

  @Test
  void stages_keep_the_order_and_close_one_another() throws Exception {
    Scope.run(() -> {
      var numbers = Pipeline.from(ctx, List.of(1, 2, 3));
      assertThat(all(Pipeline.map(ctx, numbers, n -> n * n))).containsExactly(1, 4, 9);
    });
  }

  @Test
  void null_is_a_value() throws Exception {
    Scope.run(() -> {
      var in = Channel.<@Nullable String>buffered(2);
      in.send(null);
      in.send("a");
      in.close();
      var out = Pipeline.orDone(ctx, in);
      assertThat(out.receive()).isNull();
      assertThat(out.receive()).isEqualTo("a");
      assertThat(out.receiveOrClosed().ok()).isFalse();
    });
  }

  @Test
  void take_receives_no_more_than_it_needs() throws Exception {
    Scope.run(() -> {
      var in = Channel.<Integer>buffered(3);
      for (int i = 0; i < 3; i++) in.send(i);
      assertThat(all(Pipeline.take(ctx, in, 2))).containsExactly(0, 1);
      assertThat(all(Pipeline.take(ctx, in, 0))).isEmpty();
      assertThat(in.length()).isEqualTo(1);
    });
  }

  @Test
  void take_of_less_than_there_is_to_take_ends_with_the_input() throws Exception {
    Scope.run(() -> assertThat(all(Pipeline.take(ctx, closed(), 5))).isEmpty());
    assertThatThrownBy(() -> Pipeline.take(ctx, closed(), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("take of a negative count: -1");
  }

  @Test
  void an_endless_source_ends_when_it_is_cancelled() throws Exception {
    Scope.run(() -> {
      var naturals = Pipeline.from(ctx, PipelineTest::naturals);
      assertThat(all(Pipeline.take(ctx, naturals, 3))).containsExactly(1, 2, 3);
      ctx.cancel();
    });
  }

  @Test
  void who_leaves_early_and_does_not_cancel_leaks() {
    assertThatExceptionOfType(Scope.LeakException.class)
        .isThrownBy(() -> Scope.run(() -> Pipeline.from(ctx, PipelineTest::naturals).receive()))
        .withMessageContaining("[select");
  }

  @Test
  void merge_gives_all_values_each_input_in_order() throws Exception {
    Scope.run(() -> {
      var evens = Pipeline.from(ctx, List.of(2, 4, 6));
      var odds = Pipeline.from(ctx, List.of(1, 3, 5));
      var merged = all(Pipeline.<Integer>merge(ctx, List.of(evens, odds)));
      assertThat(merged).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
      assertThat(merged).containsSubsequence(2, 4, 6).containsSubsequence(1, 3, 5);
    });
  }

  @Test
  void merge_of_nothing_is_closed() throws Exception {
    Scope.run(() -> assertThat(all(Pipeline.<Integer>merge(ctx, List.of()))).isEmpty());
  }

  @Test
  void tee_gives_each_value_to_both() throws Exception {
    Scope.run(() -> {
      var tee = Pipeline.tee(ctx, Pipeline.from(ctx, List.of(1, 2)));
      var second = Channel.<List<Integer>>buffered(1);
      go(() -> second.send(all(tee.second())));
      assertThat(all(tee.first())).containsExactly(1, 2);
      assertThat(second.receive()).containsExactly(1, 2);
    });
  }

  @Test
  void tee_waits_for_the_slower_consumer() throws Exception {
    Scope.run(() -> {
      var in = Channel.<Integer>buffered(3);
      for (int i = 0; i < 3; i++) in.send(i);
      var tee = Pipeline.tee(ctx, in);
      assertThat(tee.first().receive()).isZero();
      assertThat(tee.second().receive()).isZero();
      assertThat(tee.second().receive()).isEqualTo(1);
      assertThat(in.length()).isEqualTo(1);
      ctx.cancel();
    });
  }

  @Test
  void bridge_reads_one_channel_after_another() throws Exception {
    Scope.run(() -> {
      var first = Pipeline.from(ctx, List.of(1, 2));
      var second = Pipeline.from(ctx, List.of(3));
      var channels = Pipeline.from(ctx, List.of(first, closed(), second));
      assertThat(all(Pipeline.bridge(ctx, channels))).containsExactly(1, 2, 3);
    });
  }

  @Test
  void a_panic_leaves_the_output_open() throws Exception {
    var output = new AtomicReference<ReceiveChannel<Integer>>();
    assertThatExceptionOfType(Scope.PanicException.class)
        .isThrownBy(() ->
            Scope.run(() -> {
              var in = Pipeline.from(ctx, List.of(1));
              output.set(Pipeline.map(ctx, in, n -> Math.divideExact(n, 0)));
            }))
        .withCauseInstanceOf(ArithmeticException.class);
    assertThat(output.get().tryReceive()).isNull();
  }

  /// Everything that starts goroutines between one input and one output.
  enum Stage {
    FROM,
    MAP,
    TAKE,
    OR_DONE,
    MERGE,
    TEE_FIRST,
    TEE_SECOND,
    BRIDGE,
    POOL,
    POOL_IN_ORDER;

    ReceiveChannel<Integer> start(Context ctx, ReceiveChannel<Integer> in) {
      return switch (this) {
        case FROM -> Pipeline.from(ctx, PipelineTest::naturals);
        case MAP -> Pipeline.map(ctx, in, n -> n);
        case TAKE -> Pipeline.take(ctx, in, 1);
        case OR_DONE -> Pipeline.orDone(ctx, in);
        case MERGE -> Pipeline.merge(ctx, List.of(in, in));
        case TEE_FIRST -> Pipeline.tee(ctx, in).first();
        case TEE_SECOND -> Pipeline.tee(ctx, in).second();
        case BRIDGE -> Pipeline.bridge(ctx, Pipeline.from(ctx, List.of(in)));
        case POOL -> WorkerPool.map(ctx, in, 3, n -> n);
        case POOL_IN_ORDER -> WorkerPool.mapInOrder(ctx, in, 3, n -> n);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_stage_that_waits_ends_when_it_is_cancelled(Stage stage) throws Exception {
    Scope.run(() -> {
      var out = stage.start(ctx, Channel.unbuffered());
      go(ctx::cancel);
      all(out);
    });
  }

  @ParameterizedTest
  @EnumSource
  void a_stage_that_nobody_receives_from_ends_when_it_is_cancelled(Stage stage) throws Exception {
    Scope.run(() -> {
      var in = Channel.<Integer>buffered(8);
      for (int i = 0; i < 8; i++) in.send(i);
      var _ = stage.start(ctx, in);
      ctx.cancel();
    });
  }

  @ParameterizedTest
  @EnumSource
  void a_stage_that_was_cancelled_before_takes_and_sends_nothing(Stage stage) throws Exception {
    ctx.cancel();
    Scope.run(() -> {
      var in = Channel.<Integer>buffered(1);
      in.send(1);
      assertThat(all(stage.start(ctx, in))).isEmpty();
      assertThat(in.length()).isEqualTo(1);
    });
  }

  /// Cancelled after each number of values: what arrived is the beginning of what was sent.
  @Test
  void cancelled_at_any_moment_it_has_passed_on_a_beginning() throws Exception {
    var numbers = IntStream.range(0, 20).boxed().toList();
    for (int i = 0; i <= 20; i++) {
      int moment = i;
      Scope.run(() -> {
        try (var own = Context.background().withCancel()) {
          var out = Pipeline.map(own, Pipeline.from(own, numbers), n -> n);
          var arrived = new ArrayList<Integer>();
          out.range(n -> {
            arrived.add(n);
            if (arrived.size() == moment) own.cancel();
          });
          assertThat(arrived).isEqualTo(numbers.subList(0, arrived.size()));
          assertThat(arrived).hasSizeGreaterThanOrEqualTo(moment);
        }
      });
    }
  }
}
