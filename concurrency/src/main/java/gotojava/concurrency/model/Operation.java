package gotojava.concurrency.model;

import java.util.List;
import java.util.stream.Collectors;

/// What a goroutine of a [Program] does in one line. Channels, locks and goroutines go by number.
public sealed interface Operation {
  /// The channel that is null, in Go nil: no case on it is ever ready.
  int NIL = -1;

  /// What a select can choose, and what a goroutine can do by itself.
  sealed interface Case extends Operation {
    int channel();
  }

  /// `channel <- value`.
  record Send(int channel, int value) implements Case {
    @Override
    public String toString() {
      return name(channel) + "<-" + value;
    }
  }

  /// `v, ok := <-channel`.
  record Receive(int channel) implements Case {
    @Override
    public String toString() {
      return "<-" + name(channel);
    }
  }

  /// `select { … }`. With `orElse` it has a default case and never waits.
  record Select(List<Case> cases, boolean orElse) implements Operation {
    /// Copies the list.
    public Select {
      cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
      var text = cases.stream().map(Case::toString).collect(Collectors.joining(" | "));
      return "select{" + text + (orElse ? " | default}" : "}");
    }
  }

  /// `close(channel)`.
  record Close(int channel) implements Operation {
    @Override
    public String toString() {
      return "close " + name(channel);
    }
  }

  /// Interrupts another goroutine, which Go cannot. It is Java's way to call a wait off.
  record Interrupt(int goroutine) implements Operation {
    @Override
    public String toString() {
      return "interrupt g" + goroutine;
    }
  }

  /// An operation on a readers-writer lock.
  record Locking(How how, int lock) implements Operation {
    /// The methods of Go's `sync.RWMutex`.
    public enum How {
      LOCK,
      UNLOCK,
      TRY_LOCK,
      READ_LOCK,
      READ_UNLOCK,
      TRY_READ_LOCK
    }

    @Override
    public String toString() {
      return how + " " + lock;
    }
  }

  /// [Send].
  static Case send(int channel, int value) {
    return new Send(channel, value);
  }

  /// [Receive].
  static Case receive(int channel) {
    return new Receive(channel);
  }

  /// [Close].
  static Operation close(int channel) {
    return new Close(channel);
  }

  /// [Interrupt].
  static Operation interrupt(int goroutine) {
    return new Interrupt(goroutine);
  }

  /// A [Select] that waits until one of its cases is ready.
  static Operation select(Case... cases) {
    return new Select(List.of(cases), false);
  }

  /// A [Select] with a default case. With one case it is `trySend` or `tryReceive`.
  static Operation selectOrElse(Case... cases) {
    return new Select(List.of(cases), true);
  }

  /// [Locking].
  static Operation locking(Locking.How how, int lock) {
    return new Locking(how, lock);
  }

  private static String name(int channel) {
    return channel == NIL ? "nil" : "c" + channel;
  }
}
