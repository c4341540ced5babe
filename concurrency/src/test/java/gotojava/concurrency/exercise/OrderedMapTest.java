package gotojava.concurrency.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.concurrency.Scope;
import gotojava.concurrency.Task;
import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ReceiveChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(5)
class OrderedMapTest {
  private final Channel<Integer> begun = Channel.buffered(10);

  /// The step for input `i` ends when the gate `i` is opened.
  private final List<Channel<Object>> gates = new ArrayList<>();

  OrderedMapTest() {
    for (int i = 0; i < 10; i++) gates.add(Channel.unbuffered());
  }

  @Test
  void gives_the_results_in_order() throws Exception {
    open(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    Scope.run(() -> {
      var results = OrderedMap.map(3, inputs(5), this::step);
      assertThat(all(results)).containsExactly("0", "1", "2", "3", "4");
    });
  }

  @Test
  void keeps_a_result_until_those_before_it_are_received() {
    open(2);
    assertThatNothingGoesOn(() -> OrderedMap.map(3, inputs(3), this::step).receive());
  }

  @Test
  void works_on_as_many_inputs_at_once_as_it_may() throws Exception {
    Scope.run(() -> {
      var results = OrderedMap.map(3, inputs(3), this::step);
      assertThat(List.of(begun.receive(), begun.receive(), begun.receive())).hasSize(3);
      open(0, 1, 2);
      assertThat(all(results)).hasSize(3);
    });
  }

  @Test
  void works_on_no_more_inputs_than_it_may() {
    assertThatNothingGoesOn(() -> OrderedMap.map(3, inputs(10), this::step).receive());
    assertThat(begun.length()).isEqualTo(3);
  }

  @Test
  void takes_no_more_inputs_while_nobody_receives_a_result() {
    open(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThatNothingGoesOn(() -> {
      OrderedMap.map(3, inputs(10), this::step);
      Channel.unbuffered().receive();
    });
    assertThat(begun.length()).isEqualTo(3);
  }

  @Test
  void takes_the_next_input_when_the_first_result_is_received() throws Exception {
    Scope.run(() -> {
      open(0);
      var results = OrderedMap.map(2, inputs(3), this::step);
      assertThat(results.receive()).isEqualTo("0");
      assertThat(List.of(begun.receive(), begun.receive(), begun.receive())).contains(2);
      open(1, 2);
      assertThat(all(results)).containsExactly("1", "2");
    });
  }

  @Test
  void closes_the_results_when_there_are_no_inputs() throws Exception {
    Scope.run(() -> assertThat(all(OrderedMap.map(3, inputs(0), this::step))).isEmpty());
  }

  private String step(int input) throws InterruptedException {
    begun.send(input);
    gates.get(input).await();
    return String.valueOf(input);
  }

  private void open(int... inputs) {
    for (int input : inputs) gates.get(input).close();
  }

  private static ReceiveChannel<Integer> inputs(int count) {
    var inputs = Channel.<Integer>buffered(count);
    for (int i = 0; i < count; i++) inputs.trySend(i);
    inputs.close();
    return inputs;
  }

  private static List<String> all(ReceiveChannel<String> results) {
    var all = new ArrayList<String>();
    for (var result : results) all.add(result);
    return all;
  }

  /// What could be done has been done when all goroutines are blocked.
  private static void assertThatNothingGoesOn(Task body) {
    assertThatExceptionOfType(Scope.DeadlockException.class).isThrownBy(() -> Scope.run(body));
  }
}
