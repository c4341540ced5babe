package gotojava.gc.command;

import gotojava.gc.check.Checker;
import gotojava.gc.check.Report;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.scenario.Scenarios;
import gotojava.gc.view.Example;
import gotojava.gc.view.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the page has on offer: the scenarios, and a question for each thing that a preset does,
/// with the checker's answer.
final class PageExamples {
  private static final Shape SHAPE = new Shape(3, 1, 1, 2);

  private final Map<Policy, String> questions = new LinkedHashMap<>();

  private PageExamples() {
    Policy.PRESETS.forEach((name, policy) -> questions.putIfAbsent(policy, name));
    Policy.PRESETS.forEach(
        (name, policy) -> Weakening.of(policy).forEach(weakening -> ask(name, weakening)));
  }

  private void ask(String preset, Weakening weakening) {
    questions.putIfAbsent(weakening.policy(), preset + " without " + weakening.without());
  }

  /// The text of the page.
  static String page() {
    return Page.of(all());
  }

  static List<Example> all() {
    var all = new ArrayList<Example>();
    for (var name : Scenarios.NAMES) {
      var trace = Scenarios.find(name);
      all.add(Example.scenario(trace.title(), trace.policy(), trace.start(), trace.actions()));
    }
    new PageExamples().questions.forEach((policy, title) -> all.addAll(answered(title, policy)));
    return List.copyOf(all);
  }

  /// One example, or none where the answer is not about loss.
  private static List<Example> answered(String title, Policy policy) {
    var report = new Checker(policy, SHAPE).run();
    return isAnswer(report) ? List.of(Example.checked(title, policy, SHAPE, report)) : List.of();
  }

  private static boolean isAnswer(Report report) {
    return report.verdict() == Verdict.SAFE || report.verdict() == Verdict.LOST;
  }
}
