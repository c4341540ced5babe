package gotojava.notes.terminal;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What `--json` prints, and the files of evidence: indented, keys in the order of the record.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /// A value of records, lists and maps as JSON text.
  public static String of(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// The value that JSON text stands for.
  ///
  /// @throws tools.jackson.core.JacksonException where it is malformed
  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }
}
