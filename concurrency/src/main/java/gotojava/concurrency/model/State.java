package gotojava.concurrency.model;

import gotojava.concurrency.model.Goroutine.Waits;
import gotojava.concurrency.model.Operation.Case;
import gotojava.concurrency.model.Operation.Close;
import gotojava.concurrency.model.Operation.Interrupt;
import gotojava.concurrency.model.Operation.Locking;
import gotojava.concurrency.model.Operation.Locking.How;
import gotojava.concurrency.model.Operation.Receive;
import gotojava.concurrency.model.Operation.Select;
import gotojava.concurrency.model.Operation.Send;
import gotojava.concurrency.model.Result.Chosen;
import gotojava.concurrency.model.Result.Plain;
import gotojava.concurrency.model.Result.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A program at one moment, and the steps that may come next.
///
/// A goroutine **arrives** at an operation in one step: if the operation can happen it does, and
/// with it what it does to a goroutine that waits; if not, the goroutine joins the end of the queue
/// of every channel it waits for. So a value goes to the receiver that waits longest, and values
/// leave a channel in the order in which their senders came. A select looks at all its channels at
/// one moment and takes any case that is ready.
///
/// **Interruption.** An interrupt sets a flag. An operation that can wait and finds the flag set as
/// it arrives clears it and is called off, ready or not. It may **look** at the flag in a step of
/// its own: an interrupt after that comes too late, unless it has to wait. One that waits already
/// **notices** in a step of its own, so that until then another goroutine may still meet it; then
/// it has happened, and the flag stays for the next. An operation on a lock, or with a default
/// case, lets the flag be.
///
/// **Locks.** A writer that waits keeps new readers out, and readers that wait go before the next
/// writer. A try to lock for writing may fail though the lock is free, as Go's does when another
/// goroutine has only half left it.
///
/// @see <a href="https://go.dev/ref/spec#Select_statements">Go specification: Select statements</a>
/// @see <a href="https://go.dev/ref/mem#chan">The Go memory model: Channel communication</a>
final class State {
  private final Program program;
  private final List<ChannelState> channels = new ArrayList<>();
  private final List<LockState> locks;
  private final List<Goroutine> goroutines;

  private State(Program program, List<LockState> locks, List<Goroutine> goroutines) {
    this.program = program;
    this.locks = new ArrayList<>(locks);
    this.goroutines = new ArrayList<>(goroutines);
  }

  static State start(Program program) {
    var locks = IntStream.range(0, program.locks()).mapToObj(i -> new LockState()).toList();
    var goroutines = program.goroutines().stream().map(operations -> new Goroutine()).toList();
    var start = new State(program, locks, goroutines);
    for (int capacity : program.capacities()) start.channels.add(new ChannelState(capacity));
    return start;
  }

  private State after(Consumer<State> step) {
    var next = new State(program, locks, goroutines);
    for (var channel : channels) next.channels.add(new ChannelState(channel));
    step.accept(next);
    return next;
  }

  /// What may come next, of all goroutines. Where it is nothing, the program is over.
  List<State> steps() {
    var all = new ArrayList<State>();
    for (int g = 0; g < goroutines.size(); g++) {
      all.addAll(steps(g));
      all.addAll(looks(g));
    }
    return all;
  }

  /// What may come next of this goroutine: nothing if it is at its end or has to wait, and as many
  /// states as there are ready cases if it is at a select. Here an operation looks at the interrupt
  /// flag and goes on in one step.
  List<State> steps(int g) {
    return switch (goroutines.get(g).waits()) {
      case FOR_NOTHING -> isAtEnd(g) ? List.of() : arrives(g);
      case FOR_ITS_TURN -> arrives(g);
      case FOR_A_CHANNEL, FOR_A_LOCK -> goesOn(g);
    };
  }

  /// What may come next of those that wait, without any goroutine arriving anywhere.
  List<State> goesOn() {
    var all = new ArrayList<State>();
    for (int g = 0; g < goroutines.size(); g++) all.addAll(goesOn(g));
    return all;
  }

  private List<State> goesOn(int g) {
    return switch (goroutines.get(g).waits()) {
      case FOR_NOTHING, FOR_ITS_TURN -> List.of();
      case FOR_A_CHANNEL -> notices(g);
      case FOR_A_LOCK -> keepsReadersOut(g);
    };
  }

  private boolean isAtEnd(int g) {
    return done(g) == program.goroutines().get(g).size();
  }

  private int done(int g) {
    return goroutines.get(g).results().size();
  }

  /// How many values are in the buffer of a channel.
  int length(int channel) {
    return channels.get(channel).buffer.size();
  }

  /// The results of each goroutine, and [Plain#BLOCKED] of one that waits.
  List<List<Result>> results() {
    return goroutines.stream()
        .map(g -> g.waits() == Waits.FOR_NOTHING ? g : g.done(Plain.BLOCKED))
        .map(Goroutine::results)
        .toList();
  }

  private List<State> arrives(int g) {
    return switch (program.goroutines().get(g).get(done(g))) {
      case Case alone -> chooses(g, List.of(alone), Waiter.ALONE, false);
      case Select select -> chooses(g, select.cases(), 0, select.orElse());
      case Close close -> List.of(after(s -> s.close(g, close.channel())));
      case Interrupt interrupt -> List.of(after(s -> s.interrupt(g, interrupt.goroutine())));
      case Locking locking -> arrives(g, locking);
    };
  }

  // Channels

  private List<State> chooses(int g, List<Case> cases, int first, boolean orElse) {
    boolean looks = !orElse && goroutines.get(g).waits() == Waits.FOR_NOTHING;
    if (looks && goroutines.get(g).interrupted()) return notices(g);
    var next = new ArrayList<State>();
    for (int i = 0; i < cases.size(); i++) {
      if (!isReady(cases.get(i))) continue;
      var ready = cases.get(i);
      int index = first + i;
      next.add(after(s -> s.performs(g, ready, index)));
    }
    if (!next.isEmpty()) return next;
    if (orElse) return List.of(after(s -> s.ends(g, Plain.DEFAULT)));
    return orders(cases).stream()
        .map(order -> after(s -> s.joins(g, cases, first, order)))
        .toList();
  }

  private boolean isReady(Case operation) {
    if (operation.channel() == Operation.NIL) return false;
    var channel = channels.get(operation.channel());
    return switch (operation) {
      case Send send -> channel.readyToSend();
      case Receive receive -> channel.readyToReceive();
    };
  }

  private void performs(int g, Case operation, int index) {
    var channel = channels.get(operation.channel());
    switch (operation) {
      case Send send -> ends(g, chosen(index, send(channel, send.value())));
      case Receive receive -> ends(g, chosen(index, receive(channel)));
    }
  }

  private Result send(ChannelState channel, int value) {
    if (channel.closed) return Plain.SEND_ON_CLOSED;
    if (channel.receivers.isEmpty()) {
      channel.buffer.add(value);
    } else {
      meets(channel.receivers.getFirst(), new Received(value));
    }
    return Plain.SENT;
  }

  private Result receive(ChannelState channel) {
    if (!channel.senders.isEmpty()) {
      var sender = channel.senders.getFirst();
      channel.buffer.add(sender.value());
      meets(sender, Plain.SENT);
    }
    if (channel.buffer.isEmpty()) return Plain.CLOSED;
    return new Received(channel.buffer.removeFirst());
  }

  private void close(int g, int number) {
    var channel = channels.get(number);
    ends(g, channel.closed ? Plain.CLOSE_OF_CLOSED : Plain.DONE);
    channel.closed = true;
    while (!channel.receivers.isEmpty()) meets(channel.receivers.getFirst(), Plain.CLOSED);
    while (!channel.senders.isEmpty()) meets(channel.senders.getFirst(), Plain.SEND_ON_CLOSED);
  }

  /// In which orders a select may queue its cases: any, since of several on one channel none is to
  /// be preferred. Where each has a channel of its own the order makes no difference.
  private static List<List<Integer>> orders(List<Case> cases) {
    var all = IntStream.range(0, cases.size()).boxed().toList();
    boolean distinct = cases.stream().mapToInt(Case::channel).distinct().count() == cases.size();
    return distinct ? List.of(all) : permutations(all);
  }

  private static List<List<Integer>> permutations(List<Integer> all) {
    if (all.isEmpty()) return List.of(List.of());
    var permutations = new ArrayList<List<Integer>>();
    for (var first : all) {
      for (var rest : permutations(all.stream().filter(i -> !i.equals(first)).toList())) {
        permutations.add(Stream.concat(Stream.of(first), rest.stream()).toList());
      }
    }
    return permutations;
  }

  private void joins(int g, List<Case> cases, int first, List<Integer> order) {
    goroutines.set(g, goroutines.get(g).waiting(Waits.FOR_A_CHANNEL));
    for (int i : order) {
      if (cases.get(i).channel() == Operation.NIL) continue;
      var channel = channels.get(cases.get(i).channel());
      switch (cases.get(i)) {
        case Send send -> channel.senders.add(new Waiter(g, send.value(), first + i));
        case Receive receive -> channel.receivers.add(new Waiter(g, 0, first + i));
      }
    }
  }

  /// The other side of what a goroutine waits for has come: it waits for nothing else any more.
  private void meets(Waiter waiter, Result result) {
    for (var channel : channels) channel.forget(waiter.goroutine());
    ends(waiter.goroutine(), chosen(waiter.index(), result));
  }

  /// A panic comes from the select, not from one of its cases.
  private static Result chosen(int index, Result result) {
    boolean alone = index == Waiter.ALONE || result == Plain.SEND_ON_CLOSED;
    return alone ? result : new Chosen(index, result);
  }

  private void ends(int g, Result result) {
    goroutines.set(g, goroutines.get(g).done(result));
  }

  // Interruption

  private void interrupt(int g, int other) {
    goroutines.set(other, goroutines.get(other).flagged());
    ends(g, Plain.DONE);
  }

  private List<State> looks(int g) {
    var goroutine = goroutines.get(g);
    boolean arrives = goroutine.waits() == Waits.FOR_NOTHING && !isAtEnd(g);
    if (!arrives || goroutine.interrupted() || !program.interrupts(g)) return List.of();
    boolean mayWait =
        switch (program.goroutines().get(g).get(done(g))) {
          case Case _ -> true;
          case Select select -> !select.orElse();
          case Close _, Interrupt _, Locking _ -> false;
        };
    if (!mayWait) return List.of();
    return List.of(after(s -> s.goroutines.set(g, goroutine.waiting(Waits.FOR_ITS_TURN))));
  }

  private List<State> notices(int g) {
    if (!goroutines.get(g).interrupted()) return List.of();
    return List.of(after(s -> s.meets(new Waiter(g, 0, Waiter.ALONE), Plain.INTERRUPTED)));
  }

  // Locks

  private List<State> arrives(int g, Locking operation) {
    var next = new ArrayList<>(List.of(after(s -> s.performs(g, operation))));
    boolean mayFail = operation.how() == How.TRY_LOCK && goroutines.size() > 1;
    if (mayFail) next.add(after(s -> s.ends(g, Plain.DEFAULT)));
    return next;
  }

  private void performs(int g, Locking operation) {
    int number = operation.lock();
    var lock = locks.get(number);
    var withReader = lock.withReaders(lock.readers() + 1);
    switch (operation.how()) {
      case LOCK -> waits(g, number, lock.withWriter(g));
      case READ_LOCK -> {
        if (lock.readable()) ends(g, number, withReader);
        else waits(g, number, lock.withReader(g));
      }
      case TRY_LOCK -> tries(g, number, lock.free(), lock.held());
      case TRY_READ_LOCK -> tries(g, number, lock.readable(), withReader);
      case UNLOCK -> unlocks(g, number, lock);
      case READ_UNLOCK -> leaves(g, number, lock);
    }
  }

  private void tries(int g, int number, boolean possible, LockState taken) {
    if (possible) ends(g, number, taken);
    else ends(g, Plain.DEFAULT);
  }

  /// The first step of a writer that waits.
  private List<State> keepsReadersOut(int g) {
    int number = lockOf(g);
    var lock = locks.get(number);
    if (!lock.writers().contains(g) || !lock.readable()) return List.of();
    return List.of(
        after(s -> {
          s.locks.set(number, lock.withPending(g));
          s.admitsWriter(number);
        }));
  }

  private int lockOf(int g) {
    return ((Locking) program.goroutines().get(g).get(done(g))).lock();
  }

  private void admitsWriter(int number) {
    var lock = locks.get(number);
    if (lock.readers() > 0 || lock.pending() == LockState.NOBODY) return;
    ends(lock.pending(), number, lock.held());
  }

  private void leaves(int g, int number, LockState lock) {
    if (lock.readers() == 0) {
      ends(g, Plain.NOT_LOCKED);
    } else {
      ends(g, number, lock.withReaders(lock.readers() - 1));
      admitsWriter(number);
    }
  }

  private void unlocks(int g, int number, LockState lock) {
    if (!lock.written()) {
      ends(g, Plain.NOT_LOCKED);
    } else {
      for (int reader : lock.waitingReaders()) ends(reader, Plain.DONE);
      ends(g, number, lock.unlocked());
    }
  }

  private void ends(int g, int number, LockState lock) {
    locks.set(number, lock);
    ends(g, Plain.DONE);
  }

  private void waits(int g, int number, LockState lock) {
    locks.set(number, lock);
    goroutines.set(g, goroutines.get(g).waiting(Waits.FOR_A_LOCK));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that
        && channels.equals(that.channels)
        && locks.equals(that.locks)
        && goroutines.equals(that.goroutines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(channels, locks, goroutines);
  }
}
