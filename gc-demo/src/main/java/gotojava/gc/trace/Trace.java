package gotojava.gc.trace;

import gotojava.gc.model.Action;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.ArrayList;
import java.util.List;

/// What happened: by which rules, from where, and each step with all that it changed.
///
/// All views show traces, and a counter-example is one.
///
/// @param title what it shows
/// @param policy whose rules made the steps
/// @param start the world before the first
/// @param steps in order
public record Trace(String title, Policy policy, State start, List<Step> steps) {
  /// @param steps copied
  public Trace {
    steps = List.copyOf(steps);
  }

  /// The trace of actions.
  ///
  /// @throws IllegalArgumentException if one of them cannot be done; the message says which and why
  public static Trace of(String title, Policy policy, State start, List<Action> actions) {
    var rules = new Rules(policy, start.shape());
    var steps = new ArrayList<Step>();
    var now = start;
    for (var action : actions) {
      var step = rules.step(now, action);
      steps.add(step);
      now = step.after();
    }
    return new Trace(title, policy, start, steps);
  }

  /// The size of its world.
  public Shape shape() {
    return start.shape();
  }

  /// How many steps it has.
  public int size() {
    return steps.size();
  }

  /// The world after so many steps: 0 is the start.
  public State at(int step) {
    return step == 0 ? start : steps.get(step - 1).after();
  }

  /// What was done, in order.
  public List<Action> actions() {
    return steps.stream().map(Step::action).toList();
  }

  /// The number of the first step in which something happened; 0 if it never did.
  public int first(What what) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).events().stream().anyMatch(e -> e.what() == what)) return i + 1;
    }
    return 0;
  }
}
