package gotojava.concurrency.model;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what a program may do, by trying every order of its steps.
public final class Model {
  private Model() {}

  /// Every outcome that some order of steps leads to. An outcome has a list of results for each
  /// goroutine; a goroutine that waits for ever ends with [Result.Plain#BLOCKED].
  ///
  /// The cost grows with the number of states, which is the product of what the goroutines can do:
  /// three goroutines of four operations each have some hundreds.
  public static Set<List<List<Result>>> outcomes(Program program) {
    var outcomes = new HashSet<List<List<Result>>>();
    var start = State.start(program);
    var seen = new HashSet<>(Set.of(start));
    var open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      var state = open.pop();
      var next = state.steps();
      if (next.isEmpty()) outcomes.add(state.results());
      for (var after : next) {
        if (seen.add(after)) open.push(after);
      }
    }
    return outcomes;
  }
}
