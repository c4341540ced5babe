package gotojava.gc.model;

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
import gotojava.gc.model.World.Stage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each action does under a policy, and when it can be done. The simulator, the checker and
/// the views have no other rules.
///
/// [#step] is the function itself: `step(State, Action) → State + events`. [#apply] is the same in
/// place, for who makes millions of steps. To be used by one thread.
///
/// A cycle: [Start] makes the globals grey. [Scan] takes any grey object, shades what its fields
/// refer to, and makes it black; [ScanStack] does it for the registers of a mutator. Once nothing
/// is grey [Terminate] ends marking. [Free] takes any white object, and [Finish] makes all that
/// remain white again. Mutators load, store, allocate and drop in between, as the schedule permits.
public final class Rules {
  private final Policy policy;
  private final Shape shape;
  private final Reachable reachable;
  private final Set<Action> actions;

  /// The rules of a policy in worlds of a shape.
  public Rules(Policy policy, Shape shape) {
    this.policy = policy;
    this.shape = shape;
    reachable = new Reachable(shape);
    actions = Set.copyOf(Action.all(shape));
  }

  /// The policy.
  public Policy policy() {
    return policy;
  }

  /// Makes one step.
  ///
  /// @throws IllegalArgumentException if the action cannot be done now; the message says why
  public Step step(State state, Action action) {
    var refusal = refusal(state, action);
    if (refusal != null) throw new IllegalArgumentException(action + ": " + refusal);
    var recorder = new Recorder(state);
    perform(recorder, action, recorder);
    return recorder.step(action);
  }

  /// Makes one step in place.
  ///
  /// @param action one of [Action#all] for the shape, which is not looked at
  /// @return false if the action cannot be done now, and nothing was
  public boolean apply(MutableWorld world, Action action, Event.Listener events) {
    if (refusesNow(world, action) != null) return false;
    perform(world, action, events);
    return true;
  }

  /// Whether an action can be done now.
  ///
  /// @param action one of [Action#all] for the shape, which is not looked at
  public boolean permits(World world, Action action) {
    return refusesNow(world, action) == null;
  }

  /// Why an action cannot be done now; null if it can.
  public @Nullable String refusal(World world, Action action) {
    return actions.contains(action) ? refusesNow(world, action) : "a world of this shape has none";
  }

  private @Nullable String refusesNow(World world, Action action) {
    return switch (action) {
      case Start _ -> world.phase() == Phase.OFF ? null : "a cycle runs already";
      case ScanStack(int mutator) -> refusesStack(world, mutator);
      case Scan(int object) -> refusesScan(world, object);
      case Terminate _ -> refusesEnd(world);
      case Free(int object) -> refusesFree(world, object);
      case Finish _ -> refusesFinish(world);
      case Load a -> refusesLoad(world, a);
      case Store a -> refusesStore(world, a);
      case GoOn(int mutator) ->
          world.stage(mutator) == Stage.NONE ? "the mutator is in no store" : null;
      case Allocate(int mutator, _) ->
          world.has(Colour.FREE) ? refusesMutator(world, mutator) : "no memory is free";
      case Drop(int mutator, int register) ->
          world.register(mutator, register) == 0
              ? "the register is null"
              : refusesMutator(world, mutator);
    };
  }

  private @Nullable String refusesStack(World world, int mutator) {
    if (world.phase() != Phase.MARK) return "no cycle is marking";
    if (world.isScanned(mutator)) return "the stack has been scanned";
    return world.stage(mutator) == Stage.NONE ? null : "the mutator is in a store";
  }

  private @Nullable String refusesScan(World world, int object) {
    if (world.phase() != Phase.MARK) return "no cycle is marking";
    int scanning = world.scanning();
    if (scanning >= 0) return scanning == object ? null : "the collector is at another object";
    if (world.colour(object) != Colour.GREY) return "the object is not grey";
    if (policy.stacks() == Stacks.FIRST && !world.allScanned()) return "stacks come first";
    return null;
  }

  private @Nullable String refusesEnd(World world) {
    if (world.phase() != Phase.MARK) return "no cycle is marking";
    if (!world.allScanned()) return "a stack has not been scanned";
    if (world.has(Colour.GREY)) return "an object is grey";
    return policy.atomicity() == Atomicity.SPLIT && anyStores(world)
        ? "a mutator is in a store"
        : null;
  }

  private boolean anyStores(World world) {
    for (int m = 0; m < shape.mutators(); m++) if (world.stage(m) != Stage.NONE) return true;
    return false;
  }

  private static @Nullable String refusesFree(World world, int object) {
    if (world.phase() != Phase.SWEEP) return "no cycle is sweeping";
    if (object == 0) return "the globals are never freed";
    return world.colour(object) == Colour.WHITE ? null : "the object is not white";
  }

  private @Nullable String refusesFinish(World world) {
    if (world.phase() != Phase.SWEEP) return "no cycle is sweeping";
    return world.has(Colour.WHITE) ? "an object is white" : null;
  }

  private @Nullable String refusesMutator(World world, int mutator) {
    if (world.stage(mutator) != Stage.NONE) return "the mutator is in a store";
    boolean stopped = policy.schedule() == Schedule.STOP_THE_WORLD && world.phase() != Phase.OFF;
    return stopped ? "the world is stopped" : null;
  }

  private @Nullable String refusesLoad(World world, Load load) {
    var refusal = refusesMutator(world, load.mutator());
    if (refusal != null) return refusal;
    int from = operand(world, load.mutator(), load.from());
    if (from < 0) return "the register to load from is null";
    return world.field(from, load.field()) == 0 ? "the field is null" : null;
  }

  private @Nullable String refusesStore(World world, Store store) {
    var refusal = refusesMutator(world, store.mutator());
    if (refusal != null) return refusal;
    if (operand(world, store.mutator(), store.into()) < 0) {
      return "the register to store into is null";
    }
    return operand(world, store.mutator(), store.what()) < 0
        ? "the register to store is null"
        : null;
  }

  /// What a mutator means by 0, or by one of its registers; -1 if that is null.
  private static int operand(World world, int mutator, int operand) {
    if (operand == 0) return 0;
    int object = world.register(mutator, operand - 1);
    return object == 0 ? -1 : object;
  }

  private void perform(MutableWorld world, Action action, Event.Listener events) {
    switch (action) {
      case Start _ -> start(world, events);
      case ScanStack(int mutator) -> scanStack(world, mutator, events);
      case Scan(int object) -> scan(world, object, events);
      case Terminate _ -> terminate(world, events);
      case Free(int object) -> free(world, object, events);
      case Finish _ -> finish(world, events);
      case Load(int mutator, int register, int from, int field) ->
          world.register(mutator, register, world.field(operand(world, mutator, from), field));
      case Store a -> store(world, a, events);
      case GoOn(int mutator) -> goOn(world, mutator, events);
      case Allocate(int mutator, int register) -> allocate(world, mutator, register, events);
      case Drop(int mutator, int register) -> world.register(mutator, register, 0);
    }
  }

  private void start(MutableWorld world, Event.Listener events) {
    world.phase(Phase.MARK);
    events.on(What.CYCLE_BEGAN, 0);
    var live = reachable.from(world);
    for (int o = 1; o < shape.objects(); o++) {
      world.doomed(o, !live[o] && world.colour(o) != Colour.FREE);
    }
    world.colour(0, Colour.GREY);
    if (policy.stacks() != Stacks.SNAPSHOT) return;
    for (int m = 0; m < shape.mutators(); m++) scanStack(world, m, events);
  }

  private void scanStack(MutableWorld world, int mutator, Event.Listener events) {
    for (int r = 0; r < shape.registers(); r++) {
      shade(world, world.register(mutator, r), What.SHADED_BY_STACK, events);
    }
    world.scanned(mutator, true);
    events.on(What.STACK_SCANNED, mutator);
  }

  private void scan(MutableWorld world, int object, Event.Listener events) {
    int field = world.scanning() < 0 ? 0 : world.nextField();
    do {
      shade(world, world.field(object, field++), What.SHADED_BY_SCAN, events);
    } while (!policy.scansFields() && field < shape.fields());
    if (field < shape.fields()) {
      world.scanning(object, field);
      return;
    }
    world.scanningNone();
    world.colour(object, Colour.BLACK);
    events.on(What.BLACKENED, object);
  }

  private static void shade(MutableWorld world, int object, What why, Event.Listener events) {
    if (object == 0 || world.colour(object) != Colour.WHITE) return;
    world.colour(object, Colour.GREY);
    events.on(why, object);
  }

  private void terminate(MutableWorld world, Event.Listener events) {
    if (policy.stacks() == Stacks.RESCAN) {
      for (int m = 0; m < shape.mutators(); m++) scanStack(world, m, events);
      while (world.has(Colour.GREY)) scanAll(world, events);
    }
    world.phase(Phase.SWEEP);
    events.on(What.MARKING_ENDED, 0);
  }

  private void scanAll(MutableWorld world, Event.Listener events) {
    for (int o = 0; o < shape.objects(); o++) {
      while (world.colour(o) == Colour.GREY) scan(world, o, events);
    }
  }

  private void free(MutableWorld world, int object, Event.Listener events) {
    if (reachable.from(world)[object]) events.on(What.LOST, object);
    for (int f = 0; f < shape.fields(); f++) world.field(object, f, 0);
    world.colour(object, Colour.FREE);
    world.doomed(object, false);
    events.on(What.FREED, object);
  }

  private void finish(MutableWorld world, Event.Listener events) {
    for (int o = 0; o < shape.objects(); o++) {
      if (world.isDoomed(o)) events.on(What.KEPT, o);
      world.doomed(o, false);
      if (world.colour(o) != Colour.FREE) world.colour(o, Colour.WHITE);
    }
    for (int m = 0; m < shape.mutators(); m++) world.scanned(m, false);
    world.phase(Phase.OFF);
    events.on(What.CYCLE_ENDED, 0);
  }

  private void store(MutableWorld world, Store store, Event.Listener events) {
    int mutator = store.mutator();
    int target = operand(world, mutator, store.into());
    int value = operand(world, mutator, store.what());
    world.storing(mutator, Stage.SHADE_OLD, target, store.field(), value);
    if (policy.isSplit() && world.phase() == Phase.MARK) return;
    while (world.stage(mutator) != Stage.NONE) goOn(world, mutator, events);
  }

  /// Does the next part of a store that is there to be done.
  private void goOn(MutableWorld world, int mutator, Event.Listener events) {
    var stage = world.stage(mutator);
    if (stage == Stage.SHADE_OLD) {
      world.stage(mutator, Stage.SHADE_NEW);
      if (shadesOld(world, mutator)) {
        int old = world.field(world.target(mutator), world.slot(mutator));
        shade(world, old, What.SHADED_BY_DELETION, events);
        return;
      }
    }
    if (stage != Stage.WRITE) {
      world.stage(mutator, Stage.WRITE);
      if (shadesNew(world, mutator)) {
        shade(world, world.value(mutator), What.SHADED_BY_INSERTION, events);
        return;
      }
    }
    write(world, mutator, events);
  }

  private boolean shadesOld(World world, int mutator) {
    return world.phase() == Phase.MARK && policy.barrier().shadesOld(world.isScanned(mutator));
  }

  private boolean shadesNew(World world, int mutator) {
    return world.phase() == Phase.MARK && policy.barrier().shadesNew(world.isScanned(mutator));
  }

  private void write(MutableWorld world, int mutator, Event.Listener events) {
    int target = world.target(mutator);
    int value = world.value(mutator);
    world.field(target, world.slot(mutator), value);
    world.storingNothing(mutator);
    if (policy.barrier().retreats() && world.phase() == Phase.MARK) {
      retreat(world, target, value, events);
    }
  }

  /// An object that is being looked at is begun again: the field may have been passed already.
  private void retreat(MutableWorld world, int target, int value, Event.Listener events) {
    if (value == 0 || world.colour(value) != Colour.WHITE) return;
    if (world.scanning() == target) world.scanningNone();
    if (world.colour(target) != Colour.BLACK) return;
    world.colour(target, Colour.GREY);
    events.on(What.RETREATED, target);
  }

  private void allocate(MutableWorld world, int mutator, int register, Event.Listener events) {
    int object = 1;
    while (world.colour(object) != Colour.FREE) object++;
    world.colour(object, colourOfNew(world));
    world.register(mutator, register, object);
    events.on(What.ALLOCATED, object);
  }

  private Colour colourOfNew(World world) {
    if (world.phase() == Phase.OFF) return Colour.WHITE;
    if (world.phase() == Phase.SWEEP) return Colour.BLACK;
    return switch (policy.allocation()) {
      case WHITE -> Colour.WHITE;
      case BLACK -> Colour.BLACK;
      case GREY -> Colour.GREY;
      case GREY_UNTIL_SCANNED -> world.allScanned() ? Colour.BLACK : Colour.GREY;
    };
  }
}
