package gotojava.concurrency.pattern;

import static gotojava.concurrency.Go.go;
import static gotojava.concurrency.pattern.PipelineTest.all;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Scope;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import gotojava.concurrency.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The account of every value between senders that know of no cancellation and one receiver, while
/// the fan-in between them is cancelled at some moment or never.
class FanInBalanceTest {
  private static final int ROUNDS = 300;
  private static final int VALUES = 30;

  /// A value with where it comes from, and its number there.
  record Sent(int input, int number) {}

  /// How several inputs become one, and how many values that may hold.
  enum FanIn {
    MERGE {
      @Override
      ReceiveChannel<Sent> of(Context ctx, List<Channel<Sent>> inputs) {
        return Pipeline.merge(ctx, inputs);
      }
    },
    POOL {
      @Override
      ReceiveChannel<Sent> of(Context ctx, List<Channel<Sent>> inputs) {
        return WorkerPool.map(ctx, inputs.getFirst(), inputs.size(), sent -> sent);
      }
    },
    POOL_IN_ORDER {
      @Override
      ReceiveChannel<Sent> of(Context ctx, List<Channel<Sent>> inputs) {
        return WorkerPool.mapInOrder(ctx, inputs.getFirst(), inputs.size(), sent -> sent);
      }
    };

    abstract ReceiveChannel<Sent> of(Context ctx, List<Channel<Sent>> inputs);
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_lost_doubled_or_made_up(FanIn fanIn) throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      int inputs = 1 + random.nextInt(4);
      int moment = random.nextInt(inputs * VALUES * 3 / 2);
      Scope.run(() -> new Round(fanIn, inputs, moment, "seed " + seed).run());
    }
  }

  private record Round(FanIn fanIn, int inputs, int moment, String seed) {
    void run() throws Exception {
      var channels = new ArrayList<Channel<Sent>>();
      for (int i = 0; i < inputs; i++) channels.add(Channel.<Sent>unbuffered());
      for (int i = 0; i < inputs; i++) sendAll(i, channels.get(i));
      try (var ctx = Context.background().withCancel()) {
        var arrived = new ArrayList<Sent>();
        fanIn
            .of(ctx, channels)
            .range(sent -> {
              arrived.add(sent);
              if (arrived.size() == moment) go(ctx::cancel);
            });
        var left = new ArrayList<Sent>();
        for (var channel : channels) left.addAll(all(channel));
        check(arrived, left, ctx.isDone());
      }
    }

    private void sendAll(int input, Channel<Sent> channel) {
      go(() -> {
        try (channel) {
          for (int n = 0; n < VALUES; n++) channel.send(new Sent(input, n));
        }
      });
    }

    private void check(List<Sent> arrived, List<Sent> left, boolean cancelled) {
      var accounted = new ArrayList<>(arrived);
      accounted.addAll(left);
      assertThat(accounted).as(seed).doesNotHaveDuplicates();
      for (int i = 0; i < inputs && fanIn != FanIn.POOL; i++) {
        assertThat(numbers(accounted, i)).as(seed).isSorted();
      }
      int held = fanIn == FanIn.POOL_IN_ORDER ? inputs + 1 : inputs;
      int dropped = inputs * VALUES - accounted.size();
      assertThat(dropped).as(seed).isBetween(0, cancelled ? held : 0);
    }

    private static List<Integer> numbers(List<Sent> sent, int input) {
      return sent.stream().filter(s -> s.input == input).map(Sent::number).toList();
    }
  }
}
