package gotojava.concurrency.model;

import static gotojava.concurrency.model.Operation.NIL;
import static gotojava.concurrency.model.Operation.close;
import static gotojava.concurrency.model.Operation.interrupt;
import static gotojava.concurrency.model.Operation.locking;
import static gotojava.concurrency.model.Operation.receive;
import static gotojava.concurrency.model.Operation.select;
import static gotojava.concurrency.model.Operation.selectOrElse;
import static gotojava.concurrency.model.Operation.send;
import static gotojava.concurrency.model.Result.Plain.BLOCKED;
import static gotojava.concurrency.model.Result.Plain.CLOSED;
import static gotojava.concurrency.model.Result.Plain.CLOSE_OF_CLOSED;
import static gotojava.concurrency.model.Result.Plain.DEFAULT;
import static gotojava.concurrency.model.Result.Plain.DONE;
import static gotojava.concurrency.model.Result.Plain.INTERRUPTED;
import static gotojava.concurrency.model.Result.Plain.NOT_LOCKED;
import static gotojava.concurrency.model.Result.Plain.SEND_ON_CLOSED;
import static gotojava.concurrency.model.Result.Plain.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import gotojava.concurrency.model.Operation.Locking.How;
import gotojava.concurrency.model.Result.Chosen;
import gotojava.concurrency.model.Result.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the specification says of programs small enough to work out by hand.
class ModelTest {
  private static List<Result> does(Result... results) {
    return List.of(results);
  }

  @SafeVarargs
  private static void only(Program program, List<Result>... goroutines) {
    var outcome = new ArrayList<List<Result>>();
    for (var results : goroutines) outcome.add(results);
    assertThat(Model.outcomes(program)).containsExactly(outcome);
  }

  private static Set<List<Result>> of(int goroutine, Program program) {
    return Model.outcomes(program).stream()
        .map(outcome -> outcome.get(goroutine))
        .collect(Collectors.toSet());
  }

  @Test
  void a_program_without_operations_does_nothing() {
    only(Program.channels(0).go(), does());
  }

  @Test
  void a_select_that_waits_twice_in_one_channel_may_be_met_in_either_case() {
    var program = Program.channels(0).go(select(receive(0), receive(0))).go(send(0, 7));
    assertThat(of(0, program))
        .containsExactlyInAnyOrder(
            does(new Chosen(0, new Received(7))), does(new Chosen(1, new Received(7))));
  }

  @Test
  void an_interrupt_may_come_too_late_for_any_choice() {
    var choice = select(receive(0), receive(1));
    var program = Program.channels(1, 1).go(choice).go(interrupt(0), send(0, 7), send(1, 8));
    assertThat(of(0, program))
        .containsExactlyInAnyOrder(
            does(INTERRUPTED),
            does(new Chosen(0, new Received(7))),
            does(new Chosen(1, new Received(8))));
  }

  @Test
  void an_unbuffered_channel_hands_a_value_over() {
    var program = Program.channels(0).go(send(0, 7)).go(receive(0));
    only(program, does(SENT), does(new Received(7)));
  }

  @Test
  void a_send_without_a_receiver_waits_for_ever() {
    only(Program.channels(0).go(send(0, 7)), does(BLOCKED));
  }

  @Test
  void a_buffer_takes_as_many_values_as_its_capacity() {
    only(Program.channels(2).go(send(0, 1), send(0, 2), send(0, 3)), does(SENT, SENT, BLOCKED));
  }

  @Test
  void values_leave_in_the_order_in_which_they_came() {
    var program =
        Program.channels(1).go(send(0, 1), send(0, 2)).go(receive(0), receive(0), receive(0));
    var received = does(new Received(1), new Received(2), BLOCKED);
    only(program, does(SENT, SENT), received);
  }

  @Test
  void two_receivers_may_come_in_either_order() {
    var program = Program.channels(0).go(send(0, 1)).go(receive(0)).go(receive(0));
    assertThat(Model.outcomes(program))
        .containsExactlyInAnyOrder(
            List.of(does(SENT), does(new Received(1)), does(BLOCKED)),
            List.of(does(SENT), does(BLOCKED), does(new Received(1))));
  }

  @Test
  void a_closed_channel_gives_what_is_left_and_then_says_so() {
    var program = Program.channels(1).go(send(0, 1), close(0), receive(0), receive(0), receive(0));
    only(program, does(SENT, DONE, new Received(1), CLOSED, CLOSED));
  }

  @Test
  void a_closed_channel_takes_neither_a_value_nor_a_close() {
    var program = Program.channels(1).go(close(0), send(0, 1), close(0), select(send(0, 2)));
    only(program, does(DONE, SEND_ON_CLOSED, CLOSE_OF_CLOSED, SEND_ON_CLOSED));
  }

  @Test
  void a_close_wakes_those_who_wait() {
    var program = Program.channels(0).go(receive(0)).go(close(0)).go(receive(0));
    only(program, does(CLOSED), does(DONE), does(CLOSED));
  }

  @Test
  void a_sender_meets_a_receiver_or_the_close_but_not_both() {
    var program = Program.channels(0).go(send(0, 1)).go(close(0));
    only(program, does(SEND_ON_CLOSED), does(DONE));
  }

  @Test
  void a_select_may_take_any_case_that_is_ready() {
    var program = Program.channels(1, 1).go(send(0, 1), send(1, 2), select(receive(0), receive(1)));
    assertThat(of(0, program))
        .containsExactlyInAnyOrder(
            does(SENT, SENT, new Chosen(0, new Received(1))),
            does(SENT, SENT, new Chosen(1, new Received(2))));
  }

  @Test
  void a_select_does_not_meet_itself() {
    only(Program.channels(0).go(select(send(0, 1), receive(0))), does(BLOCKED));
  }

  @Test
  void two_selects_on_one_channel_meet_each_other() {
    var both = select(send(0, 1), receive(0));
    assertThat(of(0, Program.channels(0).go(both).go(both)))
        .containsExactlyInAnyOrder(does(new Chosen(0, SENT)), does(new Chosen(1, new Received(1))));
  }

  @Test
  void a_select_takes_one_case_only() {
    var program =
        Program.channels(0, 0).go(select(receive(0), receive(1))).go(send(0, 1)).go(send(1, 2));
    assertThat(Model.outcomes(program))
        .containsExactlyInAnyOrder(
            List.of(does(new Chosen(0, new Received(1))), does(SENT), does(BLOCKED)),
            List.of(does(new Chosen(1, new Received(2))), does(BLOCKED), does(SENT)));
  }

  @Test
  void a_default_case_runs_when_nothing_is_ready() {
    var program = Program.channels(0).go(selectOrElse(receive(0), send(NIL, 1)), selectOrElse());
    only(program, does(DEFAULT, DEFAULT));
  }

  @Test
  void a_case_on_nil_is_never_ready() {
    only(Program.channels().go(select(receive(NIL), send(NIL, 1))), does(BLOCKED));
  }

  @Test
  void an_interrupted_send_has_not_happened() {
    var program = Program.channels(0).go(send(0, 1), receive(0)).go(interrupt(0), send(0, 2));
    assertThat(of(0, program)).containsExactly(does(INTERRUPTED, new Received(2)));
  }

  @Test
  void an_interrupt_between_two_operations_strikes_the_second() {
    var program = Program.channels(1).go(send(0, 1), receive(0)).go(interrupt(0));
    assertThat(of(0, program))
        .containsExactlyInAnyOrder(
            does(INTERRUPTED, BLOCKED), does(SENT, INTERRUPTED), does(SENT, new Received(1)));
  }

  @Test
  void readers_share_a_lock() {
    var read = locking(How.READ_LOCK, 0);
    only(Program.locks(1).go(read, read).go(read), does(DONE, DONE), does(DONE));
  }

  @Test
  void a_writer_has_the_lock_alone() {
    var write = locking(How.LOCK, 0);
    var outcomes = Model.outcomes(Program.locks(1).go(write).go(write));
    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            List.of(does(DONE), does(BLOCKED)), List.of(does(BLOCKED), does(DONE)));
  }

  @Test
  void a_waiting_writer_keeps_new_readers_out() {
    var read = locking(How.READ_LOCK, 0);
    var program = Program.locks(1).go(read, read).go(locking(How.LOCK, 0));
    assertThat(of(0, program))
        .containsExactlyInAnyOrder(does(BLOCKED), does(DONE, BLOCKED), does(DONE, DONE));
  }

  @Test
  void readers_come_in_before_the_next_writer() {
    var write = locking(How.LOCK, 0);
    var free = locking(How.UNLOCK, 0);
    var program = Program.locks(1).go(write, free).go(write, free);
    only(program, does(DONE, DONE), does(DONE, DONE));
  }

  @Test
  void what_is_not_locked_cannot_be_unlocked() {
    var program = Program.locks(1).go(locking(How.UNLOCK, 0), locking(How.READ_UNLOCK, 0));
    only(program, does(NOT_LOCKED, NOT_LOCKED));
  }

  @Test
  void a_program_reads_like_one() {
    var program = Program.channels(0, 2).go(select(send(0, 1), receive(NIL))).go(close(1));
    assertThat(program)
        .hasToString(
            """
            channels of capacity [0, 2], locks: 0
            g0: [select{c0<-1 | <-nil}]
            g1: [close c1]\
            """);
  }
}
