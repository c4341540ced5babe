package gotojava.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.collect.Lists;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// The Go side of the module. A test that needs it where there is no Go is skipped, and says so.
final class GoTwin {
  static final Path SOURCES = Path.of("src/main/go/product-info");

  private static @Nullable Path programs;

  private GoTwin() {}

  /// The path of one of its programs. All are built when the first is asked for.
  static synchronized String program(String name) throws Exception {
    if (programs == null) {
      var directory = buildDirectory().resolve("go");
      go(SOURCES, Map.of(), "build", "-buildvcs=false", "-o", directory + File.separator, "./...");
      programs = directory;
    }
    return programs.resolve(name).toString();
  }

  /// Runs the go command in a directory, and fails unless it succeeds.
  static void go(Path directory, Map<String, String> environment, String... arguments)
      throws InterruptedException, ExecutionException {
    var command = new ProcessBuilder(Lists.asList("go", arguments)).directory(directory.toFile());
    command.environment().putAll(environment);
    try (var go = Child.start(command)) {
      var outcome = go.await();
      assertThat(outcome.exitCode()).as("%s", outcome).isZero();
    } catch (IOException e) {
      abort("Go not found: " + e.getMessage());
    }
  }

  /// Where Maven writes what it builds of this module.
  static Path buildDirectory() throws URISyntaxException {
    var classes = GoTwin.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(classes.toURI()).resolveSibling("");
  }
}
