package gotojava.gc.scenario;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.GoOn;
import gotojava.gc.model.Action.Store;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import gotojava.gc.model.World.Stage;
import gotojava.gc.trace.Actor;
import gotojava.gc.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The actions of a trace under another policy, as far as they can be done there.
///
/// How many steps a store takes is a matter of the policy: a step of a store that has ended already
/// is left out, and a store that takes more steps takes them where the other one ended.
///
/// @param trace of what could be done
/// @param parts one for each action
public record Rerun(Trace trace, List<Part> parts) {
  /// What became of an action.
  ///
  /// @param action that was to be done
  /// @param steps it took; none if it was refused or there was nothing left to do
  /// @param refusal why it could not be done; null if it could
  public record Part(Action action, List<Step> steps, @Nullable String refusal) {}

  /// Does the actions of a trace again.
  public static Rerun of(Trace trace, Policy policy) {
    var run = new Run(trace, policy);
    for (int i = 0; i < trace.size(); i++) run.part(i);
    var steps = run.parts.stream().flatMap(part -> part.steps.stream()).toList();
    return new Rerun(new Trace(trace.title(), policy, trace.start(), steps), run.parts);
  }

  /// How many of the actions were refused.
  public long refusals() {
    return parts.stream().filter(part -> part.refusal != null).count();
  }

  private static final class Run {
    private final Rules rules;
    private final List<Action> actions;
    private final List<Part> parts = new ArrayList<>();
    private State now;

    Run(Trace trace, Policy policy) {
      rules = new Rules(policy, trace.shape());
      actions = trace.actions();
      now = trace.start();
    }

    void part(int number) {
      var action = actions.get(number);
      var steps = new ArrayList<Step>();
      boolean isOver = action instanceof GoOn(int mutator) && now.stage(mutator) == Stage.NONE;
      var refusal = isOver ? null : rules.refusal(now, action);
      if (refusal == null && !isOver) {
        make(action, steps);
        if (endsStore(number)) endStore(Actor.of(action), steps);
      }
      parts.add(new Part(action, List.copyOf(steps), refusal));
    }

    /// Whether an action was the last step of a store.
    private boolean endsStore(int number) {
      var action = actions.get(number);
      if (!(action instanceof Store || action instanceof GoOn)) return false;
      int mutator = Actor.of(action);
      for (var next : actions.subList(number + 1, actions.size())) {
        if (Actor.of(next) == mutator) return !(next instanceof GoOn);
      }
      return false;
    }

    private void endStore(int mutator, List<Step> steps) {
      while (now.stage(mutator) != Stage.NONE) make(new GoOn(mutator), steps);
    }

    private void make(Action action, List<Step> steps) {
      var step = rules.step(now, action);
      steps.add(step);
      now = step.after();
    }
  }
}
