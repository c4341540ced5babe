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

/// The list of Go's tests and ours, `conformance.yaml`, names only tests that exist. That it is
/// complete is what `./gotojava conformance` finds.
class ConformanceTest {
  private static final Pattern OURS = Pattern.compile("(\\w+\\.[A-Z]\\w+)(?:\\.(\\w+))?");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("conformance.yaml"));
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
