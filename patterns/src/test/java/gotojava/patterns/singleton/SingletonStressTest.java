package gotojava.patterns.singleton;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/// Runs the stress tests of this package, briefly, in JVMs of their own, and reads jcstress's
/// record of what they saw. Nothing but C2 compiles there: it is what changes the order of stores.
class SingletonStressTest {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path directory;

  private static Map<String, TestResult> seen = Map.of();

  @BeforeAll
  static void run() throws Exception {
    var log = directory.resolve("log").toFile();
    var jcstress = jcstress().redirectErrorStream(true).redirectOutput(log).start();
    try {
      assertThat(jcstress.waitFor(3, MINUTES)).as("ended in time, see %s", log).isTrue();
    } finally {
      jcstress.descendants().forEach(ProcessHandle::destroyForcibly);
      jcstress.destroyForcibly();
    }
    assertThat(jcstress.exitValue()).as("nothing forbidden, see %s", log).isZero();
    seen = results();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SynchronizedLazyStress", "DoubleCheckedStress", "HolderStress"})
  void the_right_ones_never_show_but_one_whole_object(String test) {
    assertThat(outcomes(test).getStateKeys()).containsExactly("one");
  }

  @Test
  void the_lazy_one_without_a_lock_shows_two() {
    assertThat(outcomes("BrokenLazyStress").getCount("two")).isPositive();
  }

  @Test
  void the_double_checked_one_without_volatile_never_shows_two() {
    assertThat(outcomes("BrokenDoubleCheckedStress").getStateKeys())
        .contains("one")
        .doesNotContain("two");
  }

  private static TestResult outcomes(String test) {
    return requireNonNull(seen.get("gotojava.patterns.singleton." + test), test + " has not run");
  }

  private static ProcessBuilder jcstress() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var command = new ArrayList<>(List.of(java, "-cp", classPath, "org.openjdk.jcstress.Main"));
    command.addAll(List.of("-t", "singleton[.].*Stress$", "-m", "quick", "-f", "1", "-iters", "1"));
    command.addAll(List.of("-time", "200", "-sc", "false", "-c", "2", "-pth", "false"));
    command.addAll(List.of("-jvmArgs", "-XX:-TieredCompilation"));
    return new ProcessBuilder(command).directory(directory.toFile());
  }

  private static Map<String, TestResult> results() throws IOException, ClassNotFoundException {
    var collector = new InProcessCollector();
    try (var files = Files.newDirectoryStream(directory, "jcstress-results-*.bin.gz")) {
      for (var file : files) {
        new DiskReadCollector(file.toString(), collector).dump();
      }
    }
    return collector.getTestResults().stream().collect(toMap(TestResult::getName, r -> r));
  }
}
