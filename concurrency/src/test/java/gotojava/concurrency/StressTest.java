package gotojava.concurrency;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;

/// Runs all stress tests of the module, briefly, in JVMs of their own: jcstress ends with an error
/// when one shows what its comment forbids. `./gotojava stress` runs them longer.
class StressTest {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path directory;

  @Test
  void nothing_forbidden_is_seen() throws Exception {
    var log = directory.resolve("log").toFile();
    var jcstress = jcstress().redirectErrorStream(true).redirectOutput(log).start();
    try {
      assertThat(jcstress.waitFor(5, MINUTES)).as("ended in time, see %s", log).isTrue();
    } finally {
      jcstress.descendants().forEach(ProcessHandle::destroyForcibly);
      jcstress.destroyForcibly();
    }
    assertThat(jcstress.exitValue()).as("nothing forbidden, see %s", log).isZero();
    assertThat(ran()).contains("HandoverStress", "OnceStress");
  }

  private ProcessBuilder jcstress() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var command = new ArrayList<>(List.of(java, "-cp", classPath, "org.openjdk.jcstress.Main"));
    command.addAll(List.of("-t", "gotojava[.].*Stress$", "-m", "quick", "-f", "1", "-iters", "1"));
    command.addAll(List.of("-time", "200", "-sc", "false", "-c", "2", "-pth", "false"));
    command.addAll(List.of("-jvmArgs", "-XX:-TieredCompilation"));
    return new ProcessBuilder(command).directory(directory.toFile());
  }

  /// The names of the tests that jcstress has a record of.
  private Set<String> ran() throws IOException, ClassNotFoundException {
    var collector = new InProcessCollector();
    try (var files = Files.newDirectoryStream(directory, "jcstress-results-*.bin.gz")) {
      for (var file : files) new DiskReadCollector(file.toString(), collector).dump();
    }
    return collector.getTestResults().stream()
        .map(result -> result.getName().replaceFirst(".*\\.", ""))
        .collect(toSet());
  }
}
