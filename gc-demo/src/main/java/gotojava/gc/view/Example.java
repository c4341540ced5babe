package gotojava.gc.view;

import gotojava.gc.check.Report;
import gotojava.gc.check.Verdict;
import gotojava.gc.model.Action;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import gotojava.gc.model.Step;
import java.util.List;

/// A run that the page has on offer: where it begins, and what is done.
///
/// The runs that a check stands behind are the questions of the game: each beside every preset that
/// its policy differs from in one choice.
///
/// @param title of it, for people
/// @param kind what is known of it
/// @param policy whose run it is
/// @param start where it begins
/// @param actions what is done
public record Example(String title, Kind kind, Policy policy, State start, List<Action> actions) {
  /// What is known of a run.
  public enum Kind {
    /// Nothing: it is a place to begin.
    SCENARIO,
    /// That no run of this policy loses anything, in worlds of this size.
    SAFE,
    /// That it is a shortest one that loses an object.
    LOSS
  }

  /// With its own copy of the actions.
  public Example {
    actions = List.copyOf(actions);
  }

  /// A place to begin.
  public static Example scenario(String title, Policy policy, State start, List<Action> actions) {
    return new Example(title, Kind.SCENARIO, policy, start, actions);
  }

  /// What a check has found.
  ///
  /// @throws IllegalArgumentException if the verdict is neither that it is safe nor that it loses
  ///   an object
  public static Example checked(String title, Policy policy, Shape shape, Report report) {
    var actions = report.trace().stream().map(Step::action).toList();
    return new Example(title, kind(report.verdict()), policy, State.empty(shape), actions);
  }

  private static Kind kind(Verdict verdict) {
    return switch (verdict) {
      case SAFE -> Kind.SAFE;
      case LOST -> Kind.LOSS;
      case KEPT, STUCK, NOT_FINISHED ->
          throw new IllegalArgumentException("the game has no question that ends " + verdict);
    };
  }
}
