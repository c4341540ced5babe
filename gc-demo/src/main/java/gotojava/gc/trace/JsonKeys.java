package gotojava.gc.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object whose keys are taken one by one, each of which has to be there and of its type.
///
/// What is wrong is told by an IllegalArgumentException.
final class JsonKeys {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;
  private final Set<String> left;

  private JsonKeys(String what, JsonNode object) {
    if (!object.isObject()) throw new IllegalArgumentException(what + " is not an object");
    this.object = object;
    left = new TreeSet<>(object.propertyNames());
  }

  static JsonKeys of(String text) {
    try {
      return new JsonKeys("the line", MAPPER.readTree(text));
    } catch (JacksonException e) {
      // The place that the parser adds is in its own terms: there is but one line.
      var reason = e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
      throw new IllegalArgumentException("not JSON: " + reason, e);
    }
  }

  String text(String key) {
    return text("'" + key + "'", value(key));
  }

  int number(String key) {
    return number("'" + key + "'", value(key));
  }

  JsonKeys object(String key) {
    return new JsonKeys("'" + key + "'", value(key));
  }

  List<String> texts(String key) {
    return array(key).stream().map(value -> text("an element of '" + key + "'", value)).toList();
  }

  /// The changes of a step: `["field 0.0", 0, 1]` each.
  List<WrittenChange> changes(String key) {
    return array(key).stream().map(JsonKeys::change).toList();
  }

  private static WrittenChange change(JsonNode change) {
    if (!change.isArray() || change.size() != 3) {
      throw new IllegalArgumentException("a change is not [cell, before, after]");
    }
    return new WrittenChange(
        text("the cell of a change", change.get(0)),
        number("what was before a change", change.get(1)),
        number("what is after a change", change.get(2)));
  }

  /// The keys that have not been taken.
  List<String> left() {
    return List.copyOf(left);
  }

  /// Ends the taking.
  ///
  /// @throws IllegalArgumentException if a key is left
  void end() {
    for (var key : left) throw new IllegalArgumentException("unknown key '" + key + "'");
  }

  private List<JsonNode> array(String key) {
    var value = value(key);
    if (!value.isArray()) throw new IllegalArgumentException("'" + key + "' is not an array");
    var elements = new ArrayList<JsonNode>();
    value.forEach(elements::add);
    return elements;
  }

  private JsonNode value(String key) {
    if (!left.remove(key)) throw new IllegalArgumentException("key '" + key + "' is missing");
    return object.path(key);
  }

  private static String text(String what, JsonNode value) {
    if (!value.isString()) throw new IllegalArgumentException(what + " is not a text");
    return value.stringValue();
  }

  private static int number(String what, JsonNode value) {
    if (!value.isInt()) throw new IllegalArgumentException(what + " is not a whole number");
    return value.intValue();
  }
}
