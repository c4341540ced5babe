package gotojava.notes.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on a copy of the checkout, from nothing built to stale and broken sources. The
/// steps follow each other, since each build takes seconds.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {
  private static final String SOURCE = "notes/src/main/java/gotojava/notes/ListCommand.java";

  @TempDir private static Path folder;
  private static Path copy;

  @BeforeAll
  static void copyTheCheckout() throws IOException {
    copy = folder.resolve("a checkout"); // a blank in the path is a user's right
    var from = Project.here().root();
    try (var files = Files.walk(from)) {
      for (var file : files.filter(LauncherTest::isNeeded).toList()) {
        var to = copy.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static boolean isNeeded(Path file) {
    var path = Project.here().relative(file);
    return Files.isRegularFile(file)
        && path.matches("pom.xml|[a-z-]+/pom.xml|gotojava|mvnw|\\.mvn/.*|notes/src/main/.*");
  }

  @Test
  @Order(1)
  void two_at_once_build_once_and_both_answer() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var both = pool.invokeAll(List.<Callable<Result>>of(() -> run("help"), () -> run("help")));
      var results = List.of(both.get(0).get(), both.get(1).get());
      assertThat(results).allSatisfy(r -> assertThat(r.exit).as(r.err).isZero());
      assertThat(results).filteredOn(r -> r.err.contains("built notes")).hasSize(1);
    }
  }

  @Test
  @Order(2)
  void says_nothing_when_nothing_is_to_be_done() throws Exception {
    assertThat(run("help").err).isEmpty();
  }

  @Test
  @Order(3)
  void is_found_through_a_symbolic_link() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("gotojava"));
    assertThat(Result.of(new ProcessBuilder(link.toString(), "help")).exit).isZero();
    Files.delete(link);
  }

  @Test
  @Order(4)
  void names_the_line_of_a_source_that_does_not_compile() throws Exception {
    var file = copy.resolve(SOURCE);
    var source = Files.readString(file);
    Files.writeString(file, source.replaceFirst("\\{", "{ nonsense"));
    var broken = run("help");
    assertThat(broken.err).contains("could not build notes", SOURCE + ":");
    assertThat(broken.exit).isEqualTo(1);
    Files.writeString(file, source);
  }

  @Test
  @Order(5)
  void a_full_disk_is_called_that_and_leaves_no_half_build() throws Exception {
    var log = copy.resolve("notes/target/launch/build.log");
    Files.delete(log);
    Files.createSymbolicLink(log, Path.of("/dev/full"));
    var full = run("help");
    assertThat(full.err).contains("the disk is full");
    assertThat(full.exit).isEqualTo(1);
    assertThat(copy.resolve("notes/target/launch/class-path.stamp")).doesNotExist();
    Files.delete(log);
  }

  @Test
  @Order(6)
  void a_checkout_that_was_moved_is_built_again() throws Exception {
    assertThat(run("help").err).contains("built notes");
    copy = Files.move(copy, folder.resolve("moved"));
    assertThat(run("help").err).contains("built notes");
  }

  @Test
  @Order(7)
  void says_where_it_may_not_write() throws Exception {
    var target = copy.resolve("notes/target");
    Files.move(target, copy.resolve("notes/moved"));
    Files.writeString(target, "a file where the folder should be");
    var refused = run("help");
    assertThat(refused.err).contains("cannot write to notes/target/launch");
    assertThat(refused.exit).isEqualTo(1);
  }

  @Test
  void without_a_jdk_it_says_where_it_looked_and_how_to_get_one() throws Exception {
    var launcher = Files.readString(copy.resolve("gotojava"));
    var blind = folder.resolve("blind");
    Files.writeString(blind, launcher.replaceAll("/usr/|/opt/|/Library/", "/nowhere/"));
    var tools = toolsWithoutJava();
    var builder = new ProcessBuilder("/bin/sh", blind.toString(), "list");
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", "/nowhere"));
    var result = Result.of(builder);
    assertThat(result.exit).isEqualTo(1);
    assertThat(result.err).contains("no JDK 25", "JAVA_HOME", "Linux", "macOS", "Windows");
  }

  private static Path toolsWithoutJava() throws IOException {
    var tools = Files.createDirectory(folder.resolve("tools"));
    for (var tool : List.of("dirname", "readlink", "cat", "find", "head", "stty")) {
      var place = Stream.of("/usr/bin/", "/bin/").map(bin -> Path.of(bin + tool));
      Files.createSymbolicLink(
          tools.resolve(tool), place.filter(Files::exists).findFirst().orElseThrow());
    }
    return tools;
  }

  private static Result run(String... words) throws IOException, InterruptedException {
    var line = Stream.concat(Stream.of(copy.resolve("gotojava").toString()), Stream.of(words));
    var builder = new ProcessBuilder(line.toList()).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return Result.of(builder);
  }

  private record Result(int exit, String err) {
    static Result of(ProcessBuilder builder) throws IOException, InterruptedException {
      var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), err);
    }
  }
}
