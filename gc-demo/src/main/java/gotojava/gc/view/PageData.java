package gotojava.gc.view;

import gotojava.gc.model.Action;
import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What the page is told, as JSON: the choices there are, and the examples.
final class PageData {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PageData() {}

  private record Vocabulary(
      List<Shades> barriers, Map<String, List<String>> choices, Map<String, Choices> presets) {}

  private record Shades(String name, String old, String fresh, boolean retreats) {
    static Shades of(Barrier barrier) {
      return new Shades(
          barrier.name(), kebab(barrier.old()), kebab(barrier.fresh()), barrier.retreats());
    }
  }

  private record Choices(
      String barrier, String stacks, String allocation, String schedule, String atomicity) {
    static Choices of(Policy policy) {
      return new Choices(
          policy.barrier().name(),
          kebab(policy.stacks()),
          kebab(policy.allocation()),
          kebab(policy.schedule()),
          kebab(policy.atomicity()));
    }
  }

  private record Run(
      String title,
      String kind,
      Choices policy,
      Shape shape,
      Map<String, Integer> start,
      List<String> actions) {
    static Run of(Example example) {
      return new Run(
          example.title(),
          kebab(example.kind()),
          Choices.of(example.policy()),
          example.start().shape(),
          cells(example.start()),
          example.actions().stream().map(Action::toString).toList());
    }
  }

  /// The barriers, the choices and the presets.
  static String vocabulary() {
    var choices = new LinkedHashMap<String, List<String>>();
    choices.put("stacks", names(Policy.Stacks.values()));
    choices.put("allocation", names(Policy.Allocation.values()));
    choices.put("schedule", names(Policy.Schedule.values()));
    choices.put("atomicity", names(Policy.Atomicity.values()));
    var presets = new LinkedHashMap<String, Choices>();
    Policy.PRESETS.forEach((name, policy) -> presets.put(name, Choices.of(policy)));
    var barriers = Barrier.ALL.stream().map(Shades::of).toList();
    return json(new Vocabulary(barriers, choices, presets));
  }

  /// The examples, in their order.
  static String examples(List<Example> examples) {
    return json(examples.stream().map(Run::of).toList());
  }

  /// JSON that ends no script element.
  private static String json(Object value) {
    return JSON.writeValueAsString(value).replace("<", "\\u003c");
  }

  private static Map<String, Integer> cells(State state) {
    var cells = new LinkedHashMap<String, Integer>();
    for (int cell = 0; cell < state.layout().size(); cell++) {
      if (state.get(cell) == 0) continue;
      cells.put(state.layout().cells().get(cell).toString(), state.get(cell));
    }
    return cells;
  }

  private static List<String> names(Enum<?>[] choices) {
    return Arrays.stream(choices).map(PageData::kebab).toList();
  }

  private static String kebab(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
