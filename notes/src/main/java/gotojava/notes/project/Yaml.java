package gotojava.notes.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A value in a YAML file that knows its line, so that what is wrong with it can be pointed at.
///
/// @param file as people read it
public record Yaml(String file, Node node) {
  /// The value that a text holds.
  ///
  /// @throws UserError where it is no YAML, or empty
  public static Yaml parse(String file, String text) {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(text)
          .map(node -> new Yaml(file, node))
          .orElseThrow(() -> new UserError(file + ":1: nothing in it"));
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(Yaml::line).orElse(1);
      throw new UserError("%s:%d: no YAML: %s".formatted(file, line, e.getProblem()));
    }
  }

  public List<Yaml> list() {
    if (!(node instanceof SequenceNode list)) throw wrong("a list is expected here");
    return list.getValue().stream().map(item -> new Yaml(file, item)).toList();
  }

  public Map<String, Yaml> map() {
    if (!(node instanceof MappingNode map)) throw wrong("'key: value' is expected here");
    var values = new LinkedHashMap<String, Yaml>();
    for (var pair : map.getValue()) {
      var key = new Yaml(file, pair.getKeyNode());
      var before = values.put(key.text(), new Yaml(file, pair.getValueNode()));
      if (before != null) throw key.wrong("'" + key.text() + "' is here twice");
    }
    return values;
  }

  public String text() {
    if (!(node instanceof ScalarNode text)) throw wrong("a text is expected here");
    if (text.getValue().isBlank()) throw wrong("this is empty");
    return text.getValue().strip();
  }

  /// What to say of a value that is not as it must be.
  public UserError wrong(String what) {
    return new UserError("%s:%d: %s".formatted(file, line(), what));
  }

  public int line() {
    return node.getStartMark().map(Yaml::line).orElse(1);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
