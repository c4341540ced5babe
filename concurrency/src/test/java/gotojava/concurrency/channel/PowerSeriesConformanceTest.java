package gotojava.concurrency.channel;

import static gotojava.concurrency.channel.Select.receive;
import static gotojava.concurrency.channel.Select.select;
import static gotojava.concurrency.channel.Select.send;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Power series whose coefficients are worked out when asked for, by as many goroutines as it
/// takes: the channels of channels and the selects of `test/chan/powser1.go`, and `powser2.go`,
/// which differs in its types, over longs in place of rationals.
///
/// Source: M. Douglas McIlroy, Squinting at Power Series, 1990.
@Timeout(60)
class PowerSeriesConformanceTest {
  /// A stream that gives a coefficient for each request.
  private record Series(Channel<Integer> requests, Channel<Long> data) {
    Series() {
      this(Channel.unbuffered(), Channel.unbuffered());
    }

    long get() throws InterruptedException {
      requests.send(0);
      return data.receive();
    }

    void put(long coefficient) throws InterruptedException {
      requests.receive();
      data.send(coefficient);
    }
  }

  private interface Producer {
    void fill(Series out) throws InterruptedException;
  }

  private static Series series(Producer producer) {
    var out = new Series();
    Spawned.spawn(() -> producer.fill(out));
    return out;
  }

  /// Asks both and takes the answers in whatever order they come.
  private static long[] get2(Series u, Series v) throws InterruptedException {
    var in = List.of(u, v);
    var requests = new ArrayList<@Nullable Channel<Integer>>(List.of(u.requests, v.requests));
    var data = new ArrayList<@Nullable Channel<Long>>();
    data.add(null);
    data.add(null);
    long[] got = new long[2];
    for (int n = 0; n < 4; n++) {
      select(
          send(requests.get(0), 0, () -> isAsked(0, in, requests, data)),
          send(requests.get(1), 0, () -> isAsked(1, in, requests, data)),
          receive(
              data.get(0),
              value -> {
                got[0] = value;
                data.set(0, null);
              }),
          receive(
              data.get(1),
              value -> {
                got[1] = value;
                data.set(1, null);
              }));
    }
    return got;
  }

  private static void isAsked(
      int i,
      List<Series> in,
      List<@Nullable Channel<Integer>> requests,
      List<@Nullable Channel<Long>> data) {
    data.set(i, in.get(i).data);
    requests.set(i, null);
  }

  private static Series constant(long coefficient) {
    return series(out -> {
      while (true) out.put(coefficient);
    });
  }

  private static Series add(Series u, Series v) {
    return series(out -> {
      while (true) {
        out.requests.receive();
        long[] both = get2(u, v);
        out.data.send(both[0] + both[1]);
      }
    });
  }

  private static Series times(long factor, Series u) {
    return series(out -> {
      while (true) out.put(factor * u.get());
    });
  }

  /// The series twice: each coefficient is asked for once, by whichever copy comes first.
  private static List<Series> split(Series in) {
    var first = new Series();
    var second = new Series();
    var release = Channel.<Integer>unbuffered();
    Spawned.spawn(() -> splits(in, first, second, release));
    Spawned.spawn(() -> release.send(0));
    return List.of(first, second);
  }

  /// Serves `a`, which is ahead, and `b` only once the signal on `wait` says that it has caught up.
  private static void splits(Series in, Series a, Series b, Channel<Integer> wait)
      throws InterruptedException {
    boolean both =
        select(receive(a.requests).map(request -> false), receive(wait).map(signal -> true));
    boolean swap =
        both
            && select(
                receive(a.requests).map(request -> false),
                receive(b.requests).map(request -> true));
    var ahead = swap ? b : a;
    var behind = swap ? a : b;
    in.requests.send(0);
    var release = Channel.<Integer>unbuffered();
    Spawned.spawn(() -> splits(in, ahead, behind, release));
    long value = in.data.receive();
    ahead.data.send(value);
    if (!both) wait.receive();
    behind.requests.receive();
    behind.data.send(value);
    release.send(0);
  }

  private static Series multiply(Series u, Series v) {
    return series(out -> {
      out.requests.receive();
      long[] first = get2(u, v);
      out.data.send(first[0] * first[1]);
      var us = split(u);
      var vs = split(v);
      var w = add(times(first[0], vs.get(0)), times(first[1], us.get(0)));
      out.put(w.get());
      var rest = add(w, multiply(us.get(1), vs.get(1)));
      while (true) out.put(rest.get());
    });
  }

  private static List<Long> coefficients(int count, Series series) throws InterruptedException {
    var first = new ArrayList<Long>();
    for (int i = 0; i < count; i++) first.add(series.get());
    return first;
  }

  @Test
  void a_sum_asks_both_series() throws InterruptedException {
    assertThat(coefficients(10, add(constant(1), constant(2)))).containsOnly(3L);
  }

  @Test
  void a_split_series_gives_both_copies_the_same() throws InterruptedException {
    var copies = split(multiply(constant(1), constant(1)));
    assertThat(coefficients(3, copies.get(1))).containsExactly(1L, 2L, 3L);
    assertThat(coefficients(5, copies.get(0))).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(coefficients(2, copies.get(1))).containsExactly(4L, 5L);
  }

  @Test
  void a_product_of_series_is_a_tree_of_goroutines() throws InterruptedException {
    var squares = multiply(constant(1), constant(1));
    assertThat(coefficients(8, multiply(squares, constant(1))))
        .containsExactly(1L, 3L, 6L, 10L, 15L, 21L, 28L, 36L);
  }
}
