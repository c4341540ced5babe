package gotojava.notes.run;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Go command, and the programs it has built: each once, kept below the module's output folder,
/// and built again by Go itself when a source has changed.
public final class Go {
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

  private final Project project;
  private final Path command;
  private final String version;

  private Go(Project project, Path command, String version) {
    this.project = project;
    this.command = command;
    this.version = version;
  }

  /// The Go on the PATH or in a usual place; empty where there is none.
  public static Optional<Go> find(Project project) throws InterruptedException {
    for (var place : places()) {
      if (!Files.isExecutable(place)) continue;
      var asked =
          new Child(List.of(place.toString(), "env", "GOVERSION"), project.root(), Dump.NONE);
      try {
        var answer = asked.run();
        if (answer.succeeded()) {
          return Optional.of(new Go(project, place, answer.out().getFirst().substring(2)));
        }
      } catch (IOException _) {
        // not this one
      }
    }
    return Optional.empty();
  }

  private static List<Path> places() {
    var windows = System.getProperty("os.name").startsWith("Windows");
    var name = windows ? "go.exe" : "go";
    var places = new ArrayList<Path>();
    SearchPath.find(name).ifPresent(places::add);
    var home = System.getProperty("user.home");
    for (var folder : List.of("/usr/local/go/bin", "/opt/homebrew/bin", home + "/go/bin")) {
      places.add(Path.of(folder, name));
    }
    return places;
  }

  /// What an error says where a command needs Go and there is none.
  public static UserError missing() {
    return new UserError(
        "Go was not found on the PATH: install Go 1.26 or newer, then run the command again");
  }

  /// The folder of the Go distribution, with the sources of its packages and tests.
  public Path root() throws IOException, InterruptedException {
    var asked = new Child(List.of(command.toString(), "env", "GOROOT"), project.root(), Dump.NONE);
    var answer = asked.run();
    if (!answer.succeeded()) throw new UserError("`go env GOROOT` failed");
    return Path.of(answer.out().getFirst());
  }

  /// Where the command is.
  public Path command() {
    return command;
  }

  /// Its release, as `1.26.8`.
  public String version() {
    return version;
  }

  /// Result of a build.
  ///
  /// @param program the binary; it exists only where the build succeeded
  /// @param complaint what the compiler said, empty where it succeeded
  public record Built(Path program, List<String> complaint) {
    public boolean succeeded() {
      return complaint.isEmpty();
    }
  }

  /// Builds the program in a folder, unless the binary is newer than all that it can be made of:
  /// the files of its Go module, but for those of other programs.
  ///
  /// @param module the Maven module that the folder is in
  /// @param folder with a `main.go`
  /// @param tags build tags to set, empty for none
  public Built build(String module, Path folder, String tags)
      throws IOException, InterruptedException {
    var program = program(module, folder);
    if (Files.exists(program) && modified(program).compareTo(newest(folder)) > 0) {
      return new Built(program, List.of());
    }
    Files.createDirectories(program.getParent());
    var args = new ArrayList<>(List.of("build", "-ldflags=-s -w", "-o", program.toString()));
    if (!tags.isEmpty()) args.add("-tags=" + tags);
    args.add(".");
    var started = FileTime.from(Instant.now());
    var outcome = child(args, folder).within(BUILD_LIMIT).run();
    if (!outcome.succeeded()) {
      Files.deleteIfExists(program);
      return new Built(program, outcome.err());
    }
    Files.setLastModifiedTime(program, started); // Go leaves a binary alone that it finds current
    return new Built(program, List.of());
  }

  private static FileTime modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }

  private static FileTime newest(Path program) throws IOException {
    var newest = FileTime.fromMillis(0);
    try (Stream<Path> tree = Files.walk(moduleOf(program))) {
      for (var path : (Iterable<Path>) tree.filter(path -> isPartOf(program, path))::iterator) {
        if (modified(path).compareTo(newest) > 0) newest = modified(path);
      }
    }
    return newest;
  }

  private static boolean isPartOf(Path program, Path path) {
    if (Files.isDirectory(path)) return path.startsWith(program); // a file that is gone shows there
    return path.startsWith(program) || !Files.exists(path.resolveSibling("main.go"));
  }

  /// The Go module that a folder belongs to: the nearest folder, itself or above, with a `go.mod`.
  static Path moduleOf(Path folder) {
    var at = folder;
    while (!Files.exists(at.resolve("go.mod"))) {
      at = at.getParent();
      if (at == null) throw new UserError("no go.mod in " + folder + " or above it");
    }
    return at;
  }

  /// The Go modules, folders with a `go.mod`, in a Maven module.
  public List<Path> modules(String module) {
    var root = project.module(module).resolve("src").resolve("main").resolve("go");
    if (!Files.isDirectory(root)) return List.of();
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(file -> file.endsWith("go.mod")).map(Path::getParent).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A Go command in a folder; colours and updates of the module files are off.
  public Child child(List<String> args, Path folder) {
    var line = new ArrayList<String>();
    line.add(command.toString());
    line.addAll(args);
    var environment = Map.of("GOFLAGS", "-buildvcs=false", "GOTOOLCHAIN", "local");
    return new Child(line, folder, environment, Child.LIMIT, Child.MOST, Dump.NONE);
  }

  /// Where the binary of a folder is kept: one name for each path below the module's Go root.
  private Path program(String module, Path folder) {
    var root = project.module(module).resolve("src").resolve("main").resolve("go");
    var name = root.relativize(folder).toString().replaceAll("[/\\\\]", "+");
    return project.output(module).resolve("go-" + version).resolve(name);
  }
}
