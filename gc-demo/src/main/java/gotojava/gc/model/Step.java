package gotojava.gc.model;

import java.util.List;

/// What an action did.
///
/// @param action what was done
/// @param after the world after it
/// @param changes all that differs from the world before, each cell once
/// @param events what happened, in order
public record Step(Action action, State after, List<Change> changes, List<Event> events) {}
