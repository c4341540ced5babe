package gotojava.gc.model;

import java.util.Locale;

/// The place of one number in a world: `field 2.0` is the first field of object 2.
///
/// @param kind what the number says
/// @param of the object or the mutator it belongs to; 0 if there is but one
/// @param at the field or register; 0 if there is but one
public record Cell(Kind kind, int of, int at) {
  /// What a number says.
  public enum Kind {
    /// The number of the [Phase].
    PHASE,
    /// One more than the object whose fields the collector is looking at; 0 for none.
    SCANNED_OBJECT,
    /// The field of it to look at next.
    SCANNED_FIELD,
    /// The number of the [Colour] of an object.
    COLOUR,
    /// 1 for an object that was garbage when the cycle began.
    DOOMED,
    /// What a field of an object refers to.
    FIELD,
    /// What a register of a mutator refers to.
    REGISTER,
    /// 1 for a mutator whose stack has been scanned: its stack is black.
    STACK,
    /// Where a mutator is in a store that takes several steps; 0 for nowhere.
    STAGE,
    /// The object it stores into.
    TARGET,
    /// The field it stores into.
    SLOT,
    /// What it stores.
    VALUE;

    /// Whether the number is a reference to an object.
    public boolean isReference() {
      return this == FIELD || this == REGISTER || this == TARGET || this == VALUE;
    }

    /// Whether each object has one.
    public boolean isOfObject() {
      return this == COLOUR || this == DOOMED || this == FIELD;
    }

    /// Whether there is but one in a world.
    public boolean isSingle() {
      return this == PHASE || this == SCANNED_OBJECT || this == SCANNED_FIELD;
    }
  }

  /// `field 2.0`, `colour 1`, `phase`: as in a trace.
  @Override
  public String toString() {
    var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (kind.isSingle()) return name;
    boolean two = kind == Kind.FIELD || kind == Kind.REGISTER;
    return name + " " + of + (two ? "." + at : "");
  }
}
