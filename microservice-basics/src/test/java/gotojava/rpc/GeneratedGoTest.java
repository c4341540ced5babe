package gotojava.rpc;

import static java.util.Comparator.comparingLong;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The committed Go code is what `go generate` makes of the `.proto` file, with the protoc that
/// makes the Java code and the plugins that go.mod names.
@Timeout(value = 5, unit = MINUTES)
class GeneratedGoTest {
  private static final Path CODE = GoTwin.SOURCES.resolve("ecommerce");

  @TempDir private Path copy;

  @ParameterizedTest
  @ValueSource(strings = {"product_info.pb.go", "product_info_grpc.pb.go"})
  void is_what_is_generated_anew(String file) throws Exception {
    copy(Path.of("src/main/proto"));
    copy(GoTwin.SOURCES);
    Files.delete(copy.resolve(CODE).resolve(file));
    generate();
    assertThat(CODE.resolve(file)).hasSameTextualContentAs(copy.resolve(CODE).resolve(file));
  }

  private void generate() throws Exception {
    var tools = Files.createDirectory(copy.resolve("tools"));
    Files.copy(protoc(), tools.resolve("protoc"));
    var path = tools + File.pathSeparator + System.getenv("PATH");
    var environment = Map.of("GOBIN", tools.toString(), "PATH", path);
    GoTwin.go(copy.resolve(CODE), environment, "generate", ".");
  }

  private void copy(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        Files.createDirectories(copy.resolve(path).getParent());
        Files.copy(path, copy.resolve(path));
      }
    }
  }

  private static Path protoc() throws Exception {
    var plugin = GoTwin.buildDirectory().resolve("protobuf-maven-plugin");
    try (var paths = Files.find(plugin, 5, (path, _) -> isProtoc(path.getFileName().toString()))) {
      return paths.max(comparingLong(path -> path.toFile().lastModified())).orElseThrow();
    }
  }

  private static boolean isProtoc(String name) {
    return name.matches("protoc-[0-9a-f]+\\.exe");
  }
}
