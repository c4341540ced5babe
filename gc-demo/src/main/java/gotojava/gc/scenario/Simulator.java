package gotojava.gc.scenario;

import gotojava.gc.model.Action;
import gotojava.gc.model.Action.Scan;
import gotojava.gc.model.Event.What;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import gotojava.gc.trace.Trace;
import gotojava.gc.trace.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Runs a cycle of a collector, and mutators beside it: whose turn it is, and what a mutator does,
/// is by seed, and which grey object the collector takes is by its worklist. The same settings make
/// the same steps.
///
/// @param policy the rules
/// @param order which of the grey objects is taken next
/// @param mutators how many of a hundred steps are a mutator's, where both sides have one to make
/// @param seed of all that is left to chance
public record Simulator(Policy policy, Order order, int mutators, long seed) {
  /// Which of the grey objects the collector takes next.
  public enum Order {
    /// The last that was shaded: depth first, as Go did before 1.26, and as most collectors do.
    LIFO,
    /// The one that has waited longest, as Go's Green Tea does with spans of objects (`spanQueue`
    /// in `runtime/mgcmark_greenteagc.go`).
    FIFO
  }

  /// A cycle from a start on, until it ends or so many steps are made.
  public Trace run(String title, State start, int most) {
    var run = new Run(this, start);
    while (run.steps.size() < most && !run.ended) {
      var action = run.next();
      if (action == null) break;
      run.make(action);
    }
    return new Trace(title, policy, start, run.steps);
  }

  private static final class Run {
    private final Simulator settings;
    private final Rules rules;
    private final Random random;
    private final Worklist worklist;
    private final List<Action> ofCollector;
    private final List<Action> ofMutators;
    private final List<Step> steps = new ArrayList<>();
    private State now;
    private boolean ended;

    Run(Simulator settings, State start) {
      this.settings = settings;
      rules = new Rules(settings.policy, start.shape());
      random = new Random(settings.seed);
      worklist = new Worklist(start);
      var all = Action.all(start.shape());
      ofCollector = all.stream().filter(Action::isCollector).toList();
      ofMutators = all.stream().filter(action -> !action.isCollector()).toList();
      now = start;
    }

    /// What is done next; null if nothing can be.
    @Nullable Action next() {
      var mutator = possible(ofMutators);
      var collector = possible(ofCollector).stream().filter(this::chosen).toList();
      boolean bothCan = !mutator.isEmpty() && !collector.isEmpty();
      boolean mutates = bothCan ? random.nextInt(100) < settings.mutators : collector.isEmpty();
      var actions = mutates ? mutator : collector;
      return actions.isEmpty() ? null : actions.get(random.nextInt(actions.size()));
    }

    private List<Action> possible(List<Action> actions) {
      return actions.stream().filter(action -> rules.permits(now, action)).toList();
    }

    /// Whether the collector would do what it can do.
    private boolean chosen(Action action) {
      return switch (action) {
        case Scan(int object) -> now.scanning() >= 0 || object == taken();
        default -> true;
      };
    }

    private int taken() {
      var grey = worklist.objects();
      return settings.order == Order.LIFO ? grey.getLast() : grey.getFirst();
    }

    void make(Action action) {
      var step = rules.step(now, action);
      steps.add(step);
      worklist.after(step);
      now = step.after();
      ended = step.events().stream().anyMatch(event -> event.what() == What.CYCLE_ENDED);
    }
  }
}
