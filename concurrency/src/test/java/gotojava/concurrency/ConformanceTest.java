package gotojava.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The list of Go's tests and ours, `conformance.yaml`, names only tests that exist.
class ConformanceTest {
  private static final Pattern ENTRY = Pattern.compile("    - go: (\\w+)");
  private static final Pattern PROVES = Pattern.compile("      proves: \".+\"");
  private static final Pattern NONE = Pattern.compile("      none: \".+\"");
  private static final Pattern OURS = Pattern.compile("(\\w+\\.[A-Z]\\w+)(?:\\.(\\w+))?");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("conformance.yaml"));
  }

  @Test
  void every_go_test_has_a_counterpart_or_a_reason() throws IOException {
    var bare = new ArrayList<String>();
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!ENTRY.matcher(lines.get(i)).matches()) continue;
      boolean complete =
          PROVES.matcher(lines.get(i + 1)).matches()
              && (NONE.matcher(lines.get(i + 2)).matches()
                  || lines.get(i + 2).startsWith("      ours:"));
      if (!complete) bare.add(lines.get(i));
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void every_counterpart_exists() throws Exception {
    var missing = new ArrayList<String>();
    for (var line : lines()) {
      if (!line.startsWith("      ours: [") && !line.startsWith("        - ")) continue;
      var name = OURS.matcher(line);
      while (name.find()) {
        if (!exists(name.group(1), name.group(2))) missing.add(name.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean exists(String type, @Nullable String method) {
    try {
      var subject = Class.forName("gotojava.concurrency." + type);
      return method == null
          || Arrays.stream(subject.getDeclaredMethods())
              .map(Method::getName)
              .anyMatch(method::equals);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
