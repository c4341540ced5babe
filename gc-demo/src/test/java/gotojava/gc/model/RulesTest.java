package gotojava.gc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gotojava.gc.model.Action.Allocate;
import gotojava.gc.model.Action.Drop;
import gotojava.gc.model.Action.Finish;
import gotojava.gc.model.Action.Free;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Action.Load;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Action.ScanStack;
import gotojava.gc.model.Action.Start;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Action.Terminate;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Policy.Stacks;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Shape SHAPE = new Shape(4, 2, 2, 2);
  private static final Policy ATOMIC = Policy.GO.with(Atomicity.ATOMIC);

  private Rules rules = new Rules(ATOMIC, SHAPE);
  private State state = State.empty(SHAPE);
  private List<Event> events = List.of();

  private void under(Policy policy) {
    rules = new Rules(policy, SHAPE);
  }

  private void make(Action... actions) {
    for (var action : actions) {
      var step = rules.step(state, action);
      state = step.after();
      events = step.events();
    }
  }

  private void objectInGlobals() {
    make(new Allocate(0, 0), new Store(0, 0, 0, 1), new Drop(0, 0));
  }

  @Test
  void a_cycle_keeps_what_is_reachable_and_frees_the_rest() {
    objectInGlobals();
    make(new Allocate(0, 0), new Drop(0, 0));
    make(new Start(), new ScanStack(0), new ScanStack(1));
    make(new Scan(0), new Scan(0), new Scan(1), new Scan(1));
    make(new Terminate(), new Free(2), new Finish());
    assertThat(state).hasToString("off  0w[1,-] 1w[-,-]  m0g[-,-]  m1g[-,-]");
  }

  @Test
  void a_scan_of_fields_can_be_interrupted() {
    objectInGlobals();
    make(new Start(), new Scan(0));
    assertThat(state.scanning()).isZero();
    assertThat(state.colour(1)).isEqualTo(Colour.GREY);
    assertThat(rules.refusal(state, new Scan(1))).isEqualTo("the collector is at another object");
    make(new Scan(0));
    assertThat(state.colour(0)).isEqualTo(Colour.BLACK);
    assertThat(events).containsExactly(new Event(What.BLACKENED, 0));
  }

  @Test
  void a_scan_of_whole_objects_is_one_step() {
    under(ATOMIC.with(Schedule.INCREMENTAL));
    make(new Start(), new Scan(0));
    assertThat(state.colour(0)).isEqualTo(Colour.BLACK);
  }

  @Test
  void what_a_world_of_the_shape_has_not_is_refused() {
    make(new Start());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> make(new Scan(99)))
        .withMessage("scan 99: a world of this shape has none");
    var none = "a world of this shape has none";
    assertThat(rules.refusal(state, new Load(0, 2, 0, 0))).isEqualTo(none);
    assertThat(rules.refusal(state, new Drop(2, 0))).isEqualTo(none);
  }

  @Test
  void the_globals_are_always_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> state.with(0, Colour.FREE))
        .withMessage("colour 0: the globals are never free");
  }

  @Test
  void the_deletion_barrier_shades_what_was_there() {
    objectInGlobals();
    make(new Start(), new Store(0, 0, 0, 0));
    assertThat(events).containsExactly(new Event(What.SHADED_BY_DELETION, 1));
  }

  @Test
  void the_insertion_barrier_shades_what_comes() {
    under(ATOMIC.with(Barrier.DIJKSTRA));
    make(new Allocate(0, 0), new Start(), new Store(0, 0, 0, 1));
    assertThat(events).containsExactly(new Event(What.SHADED_BY_INSERTION, 1));
  }

  @Test
  void steele_goes_back_to_an_object_that_was_passed() {
    under(ATOMIC.with(Barrier.STEELE).with(Stacks.RESCAN));
    make(new Allocate(0, 0), new Start(), new Scan(0), new Scan(0), new Store(0, 0, 0, 1));
    assertThat(events).containsExactly(new Event(What.RETREATED, 0));
    assertThat(state.colour(0)).isEqualTo(Colour.GREY);
  }

  @Test
  void steele_begins_an_object_again_that_is_being_looked_at() {
    under(ATOMIC.with(Barrier.STEELE).with(Stacks.RESCAN));
    make(new Allocate(0, 0), new Start(), new Scan(0), new Store(0, 0, 0, 1));
    assertThat(state.scanning()).isEqualTo(-1);
    assertThat(state.colour(0)).isEqualTo(Colour.GREY);
  }

  @Test
  void no_barrier_works_while_the_collector_is_off() {
    objectInGlobals();
    make(new Store(0, 0, 0, 0));
    assertThat(events).isEmpty();
  }

  @Test
  void a_store_in_steps_shades_shades_and_writes() {
    under(Policy.GO);
    objectInGlobals();
    make(new Allocate(0, 1), new Start(), new Store(0, 0, 0, 2), new GoOn(0));
    assertThat(events).containsExactly(new Event(What.SHADED_BY_DELETION, 1));
    make(new GoOn(0));
    assertThat(events).containsExactly(new Event(What.SHADED_BY_INSERTION, 2));
    assertThat(state.field(0, 0)).isEqualTo(1);
    assertThat(rules.refusal(state, new ScanStack(0))).isEqualTo("the mutator is in a store");
    make(new GoOn(0));
    assertThat(state.field(0, 0)).isEqualTo(2);
    assertThat(rules.refusal(state, new GoOn(0))).isEqualTo("the mutator is in no store");
  }

  @Test
  void freeing_what_is_reachable_is_told() {
    under(ATOMIC.with(Barrier.NONE));
    make(new Allocate(0, 0), new Start(), new Scan(0), new Scan(0));
    make(new Store(0, 0, 0, 1), new Drop(0, 0), new ScanStack(0), new ScanStack(1));
    make(new Terminate(), new Free(1));
    assertThat(events).contains(new Event(What.LOST, 1));
  }

  @Test
  void a_stopped_world_does_nothing_until_the_cycle_ends() {
    under(Policy.SERIAL);
    objectInGlobals();
    make(new Start());
    assertThat(rules.refusal(state, new Load(0, 0, 0, 0))).isEqualTo("the world is stopped");
    make(new Scan(0), new Scan(1), new Terminate(), new Finish(), new Load(0, 0, 0, 0));
    assertThat(state.register(0, 0)).isOne();
  }

  @Test
  void what_cannot_be_done_is_refused_with_the_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.step(state, new Scan(0)))
        .withMessage("scan 0: no cycle is marking");
    assertThat(rules.refusal(state, new Load(0, 0, 1, 0)))
        .isEqualTo("the register to load from is null");
    assertThat(rules.refusal(state, new Load(0, 0, 0, 0))).isEqualTo("the field is null");
    assertThat(rules.refusal(state, new Store(0, 0, 0, 1)))
        .isEqualTo("the register to store is null");
    assertThat(rules.refusal(state, new Drop(0, 0))).isEqualTo("the register is null");
  }

  @Test
  void memory_can_run_out() {
    make(new Allocate(0, 0), new Allocate(0, 0), new Allocate(0, 0));
    assertThat(rules.refusal(state, new Allocate(0, 0))).isEqualTo("no memory is free");
  }

  @Test
  void every_step_can_be_taken_back() {
    var random = new Random(7);
    var actions = Action.all(SHAPE);
    for (int i = 0; i < 20_000; i++) {
      var action = actions.get(random.nextInt(actions.size()));
      if (rules.refusal(state, action) != null) continue;
      var before = state;
      var step = rules.step(state, action);
      assertThat(state).isEqualTo(before);
      var back = step.after();
      for (var change : step.changes()) back = back.with(change.cell(), change.before());
      assertThat(back).isEqualTo(before);
      state = step.after();
    }
  }
}
