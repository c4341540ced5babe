package gotojava.gc.trace;

import gotojava.gc.model.Action;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Rules;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Traces of steps chosen by seed, under a policy that is too.
final class Traces {
  private Traces() {}

  static Stream<Trace> random(int count) {
    return IntStream.range(0, count).mapToObj(seed -> random(seed, 60));
  }

  static Trace random(long seed, int length) {
    var random = new Random(seed);
    var policy = Policy.GO;
    for (var choice : Names.CHOICES) policy = Names.with(policy, choice, any(choice, random));
    var start = State.empty(new Shape(4, 2, 2, 2));
    var rules = new Rules(policy, start.shape());
    var steps = new ArrayList<Step>();
    for (var now = start; steps.size() < length; now = steps.getLast().after()) {
      steps.add(rules.step(now, any(rules, now, random)));
    }
    return new Trace("By seed " + seed, policy, start, steps);
  }

  private static String any(String choice, Random random) {
    var names = Names.of(choice);
    return names.get(random.nextInt(names.size()));
  }

  private static Action any(Rules rules, State now, Random random) {
    List<Action> possible =
        Action.all(now.shape()).stream().filter(a -> rules.refusal(now, a) == null).toList();
    return possible.get(random.nextInt(possible.size()));
  }
}
