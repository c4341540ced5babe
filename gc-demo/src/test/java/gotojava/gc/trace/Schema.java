package gotojava.gc.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema, as far as ours goes: of 2020-12 it knows the keywords that stand in it, and fails
/// at any other.
final class Schema {
  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private Schema(JsonNode root) {
    this.root = root;
  }

  static Schema read(String resource) {
    try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource))) {
      return new Schema(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with a JSON text.
  List<String> faults(String json) {
    return faults(root, JsonMapper.shared().readTree(json));
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    var found = new Schema(root);
    schema.properties().forEach(e -> found.check(e.getKey(), e.getValue(), schema, value));
    return found.faults;
  }

  private void check(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
    switch (keyword) {
      case "$schema", "$defs", "title", "description" -> {}
      case "$ref" -> faults.addAll(faults(definition(rule.stringValue()), value));
      case "oneOf" -> require(rule.valueStream().filter(s -> fits(s, value)).count() == 1, value);
      case "type" -> require(isOf(rule.stringValue(), value), value);
      case "const" -> require(rule.equals(value), value);
      case "enum" -> require(rule.valueStream().anyMatch(value::equals), value);
      case "pattern" -> require(Pattern.matches(rule.stringValue(), value.stringValue("")), value);
      case "minimum" -> require(value.intValue(-1) >= rule.intValue(), value);
      case "maximum" -> require(value.intValue(-1) <= rule.intValue(), value);
      case "minItems" -> require(value.size() >= rule.intValue(), value);
      case "maxItems" -> require(value.size() <= rule.intValue(), value);
      case "required" -> rule.forEach(key -> require(value.has(key.stringValue()), key));
      case "items" -> value.forEach(element -> faults.addAll(faults(rule, element)));
      case "prefixItems" -> prefix(rule, value);
      case "properties" -> properties(rule, value);
      case "propertyNames" -> names(rule, value);
      case "additionalProperties" -> others(rule, schema, value);
      default -> throw new AssertionError("unknown keyword " + keyword);
    }
  }

  private JsonNode definition(String reference) {
    return root.at(reference.substring(1));
  }

  private boolean fits(JsonNode schema, JsonNode value) {
    return faults(schema, value).isEmpty();
  }

  private void require(boolean holds, JsonNode what) {
    if (!holds) faults.add(what.toString());
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isInt();
      default -> throw new AssertionError("unknown type " + type);
    };
  }

  private void prefix(JsonNode rules, JsonNode value) {
    for (int i = 0; i < Math.min(rules.size(), value.size()); i++) {
      faults.addAll(faults(rules.get(i), value.get(i)));
    }
  }

  private void properties(JsonNode rules, JsonNode value) {
    rules.properties().stream()
        .filter(e -> value.has(e.getKey()))
        .forEach(e -> faults.addAll(faults(e.getValue(), value.path(e.getKey()))));
  }

  private void names(JsonNode rule, JsonNode value) {
    value
        .propertyNames()
        .forEach(name -> faults.addAll(faults(rule, JsonMapper.shared().valueToTree(name))));
  }

  private void others(JsonNode rule, JsonNode schema, JsonNode value) {
    for (var entry : value.properties()) {
      if (schema.path("properties").has(entry.getKey())) continue;
      if (rule.isBoolean()) require(rule.booleanValue(), value);
      else faults.addAll(faults(rule, entry.getValue()));
    }
  }
}
