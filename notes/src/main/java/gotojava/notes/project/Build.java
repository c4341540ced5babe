package gotojava.notes.project;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Brings a module's classes up to date with Maven: only when an input is newer than the last build
/// that succeeded, and one build at a time in a checkout.
///
/// The launcher runs this file from its source, before the program itself is compiled; so it refers
/// to the JDK and to its own package only. A build that fails leaves no stamp, and the next one
/// starts from an empty folder: what a full disk cut off is never taken for whole.
public final class Build {
  /// What of a module is compiled.
  public enum Scope {
    /// The library and its examples.
    MAIN("compile", "class-path"),
    /// These and the tests, solutions, benchmarks and stress tests.
    TEST("test-compile", "test-class-path");

    private final String phase;
    private final String classPath;

    Scope(String phase, String classPath) {
      this.phase = phase;
      this.classPath = classPath;
    }
  }

  private static final String PROGRAM = "notes";
  private static final String OPTIONS =
      """
      -cp %s
      -Xshare:auto -XX:+AutoCreateSharedArchive %s
      -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData
      -Xlog:disable --enable-native-access=ALL-UNNAMED
      """;
  private static final List<String> TEST_ROOTS = List.of("test", "solution", "jmh", "jcstress");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

  private final Project project;
  private final Maven maven;

  public Build(Project project) {
    this.project = project;
    this.maven = new Maven(project);
  }

  /// Builds the program itself: `java Build.java ROOT`.
  public static void main(String[] args) throws InterruptedException {
    try {
      new Build(new Project(Path.of(args[0]))).program();
    } catch (UserError e) {
      System.err.println("gotojava: " + e.getMessage());
      System.exit(e.exitCode());
    }
  }

  /// The class path to run a module with, absolute paths; the module is built first where stale.
  ///
  /// @throws UserError when it does not compile, Maven fails, or a folder cannot be written
  public List<Path> classPath(String module, Scope scope) throws InterruptedException {
    try {
      upToDate(module, scope);
      return entries(module, scope);
    } catch (IOException e) {
      throw unwritable(module, e);
    }
  }

  private void program() throws InterruptedException {
    try {
      upToDate(PROGRAM, Scope.MAIN);
    } catch (IOException e) {
      throw unwritable(PROGRAM, e);
    }
  }

  /// The monitor is for this process's threads, the lock for other processes.
  private void upToDate(String module, Scope scope) throws IOException, InterruptedException {
    synchronized (Build.class) {
      if (!stale(module, scope)) return;
      var file = project.root().resolve("target").resolve("launch.lock");
      Files.createDirectories(file.getParent());
      try (var channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = acquire(channel)) {
        if (stale(module, scope)) rebuild(module, scope); // else another process was faster
      }
    }
  }

  private FileLock acquire(FileChannel channel) throws IOException {
    var lock = channel.tryLock();
    if (lock != null) return lock;
    maven.say("waiting for another build to finish");
    return channel.lock();
  }

  private void rebuild(String module, Scope scope) throws IOException, InterruptedException {
    var started = FileTime.from(Instant.now());
    var stamp = stamp(module, scope);
    if (!Files.deleteIfExists(stamp)) empty(module, scope);
    Files.createDirectories(project.output(module));
    if (module.equals(PROGRAM) && scope == Scope.MAIN) {
      maven.run(module, "package", List.of("-Dmaven.test.skip=true"));
      install();
    } else {
      maven.run(module, scope.phase, List.of());
    }
    Files.createFile(stamp);
    Files.setLastModifiedTime(stamp, started);
  }

  /// Puts the program's jar in place in one step: one that is running keeps the file it has open.
  private void install() throws IOException, InterruptedException {
    var output = project.output(PROGRAM);
    try (Stream<Path> files = Files.list(output)) {
      var built = files.filter(f -> f.toString().endsWith("-SNAPSHOT.jar")).findFirst();
      var copy = output.resolve("program.new");
      Files.copy(built.orElseThrow(), copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, output.resolve("program.jar"), StandardCopyOption.ATOMIC_MOVE);
    }
    var jars = Files.readString(output.resolve(Scope.MAIN.classPath)).strip();
    var classPath = output.resolve("program.jar") + File.pathSeparator + jars;
    var archive = output.resolve("program.jsa");
    Files.deleteIfExists(archive); // of the old classes
    var options = output.resolve("options");
    Files.writeString(
        options, OPTIONS.formatted(quoted(classPath), quoted("-XX:SharedArchiveFile=" + archive)));
    rehearse(options);
  }

  /// Lets the program leave an archive of its classes, with which later starts take half the time.
  /// Where that fails, they take longer, and nothing else.
  private void rehearse(Path options) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var root = "-Dgotojava.root=" + project.root();
    var rehearsal =
        new ProcessBuilder(java, "@" + options, root, "gotojava.notes.Main", "rehearse")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!rehearsal.waitFor(1, TimeUnit.MINUTES)) rehearsal.destroyForcibly();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\") + '"';
  }

  private void empty(String module, Scope scope) throws IOException {
    var classes = scope == Scope.MAIN ? "classes" : "test-classes";
    var folder = project.output(module).resolve(classes);
    if (!Files.exists(folder)) return;
    try (Stream<Path> tree = Files.walk(folder)) {
      for (var path : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  private boolean stale(String module, Scope scope) throws IOException {
    var stamp = stamp(module, scope);
    if (!Files.exists(stamp) || builtElsewhere(module)) return true;
    var built = Files.getLastModifiedTime(stamp);
    for (var input : inputs(module, scope)) {
      if (newer(input, built)) return true;
    }
    return entries(module, scope).stream().anyMatch(entry -> !Files.exists(entry));
  }

  /// Whether the checkout was moved or copied since the program was built: it is started with
  /// absolute paths.
  private boolean builtElsewhere(String module) throws IOException {
    var options = project.output(module).resolve("options");
    return module.equals(PROGRAM)
        && Files.exists(options)
        && !Files.readString(options).startsWith("-cp " + unclosed(project.output(module)));
  }

  private static String unclosed(Path output) {
    var quoted = quoted(output.resolve("program.jar").toString());
    return quoted.substring(0, quoted.length() - 1);
  }

  /// Whether anything at or below a path is newer. A folder's own time tells of files that were
  /// added or removed.
  private static boolean newer(Path input, FileTime built) throws IOException {
    if (!Files.exists(input)) return false;
    try (Stream<Path> tree = Files.walk(input)) {
      for (var path : (Iterable<Path>) tree::iterator) {
        if (Files.getLastModifiedTime(path).compareTo(built) >= 0) return true;
      }
      return false;
    } catch (NoSuchFileException | UncheckedIOException _) {
      return true; // an editor is at work
    }
  }

  private Set<Path> inputs(String module, Scope scope) throws IOException {
    var inputs = new LinkedHashSet<Path>();
    inputs.add(project.root().resolve("pom.xml"));
    for (var name : withUpstream(module, new LinkedHashSet<>())) {
      var folder = project.module(name);
      inputs.add(folder.resolve("pom.xml"));
      for (var root : List.of("java", "resources", "proto")) {
        inputs.add(folder.resolve("src").resolve("main").resolve(root));
      }
    }
    if (scope == Scope.TEST) {
      var source = project.module(module).resolve("src");
      for (var root : TEST_ROOTS) inputs.add(source.resolve(root));
    }
    return inputs;
  }

  private Set<String> withUpstream(String module, Set<String> found) throws IOException {
    if (!found.add(module)) return found;
    var names = ARTIFACT.matcher(Files.readString(project.module(module).resolve("pom.xml")));
    while (names.find()) {
      var upstream = project.module(names.group(1)).resolve("pom.xml");
      if (Files.isRegularFile(upstream)) withUpstream(names.group(1), found);
    }
    return found;
  }

  private List<Path> entries(String module, Scope scope) throws IOException {
    var output = project.output(module);
    var entries = new ArrayList<Path>();
    if (scope == Scope.TEST) entries.add(output.resolve("test-classes"));
    entries.add(output.resolve("classes"));
    var jars = Files.readString(output.resolve(scope.classPath)).strip();
    SEPARATOR.splitAsStream(jars).filter(jar -> !jar.isBlank()).map(Path::of).forEach(entries::add);
    return entries;
  }

  private Path stamp(String module, Scope scope) {
    return project.output(module).resolve(scope.classPath + ".stamp");
  }

  private UserError unwritable(String module, IOException e) {
    var where = project.relative(project.output(module));
    if (String.valueOf(e.getMessage()).contains("No space left")) return Maven.full(where);
    var why = e instanceof AccessDeniedException ? "no permission" : e.toString();
    return new UserError(
        "cannot write to %s (%s): make the checkout writable, or clone it where it is"
            .formatted(where, why));
  }
}
