package gotojava.notes.practice;

import gotojava.notes.project.Project;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Java;
import gotojava.notes.run.Outcome;
import gotojava.notes.run.Running;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A child JVM for one check: it warms up from the moment it is started, and its limits count from
/// the moment it is asked.
final class CheckProcess implements AutoCloseable {
  /// What a check may take.
  static final Duration LIMIT = Duration.ofSeconds(10);

  /// What tests are written with. The fewer jars the compiler opens, the sooner it is done.
  private static final Pattern WRITTEN_WITH =
      Pattern.compile(
          "(junit-jupiter-(api|params)|junit-platform-commons|opentest4j|apiguardian-api"
              + "|assertj-core)-\\d.*\\.jar");

  /// What tests are run with.
  private static final Pattern RUN_WITH =
      Pattern.compile("(junit-|opentest4j-|apiguardian-|assertj-|byte-buddy-).*\\.jar");

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final Child child;
  private final Running process;
  private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
  private final Path findings;

  /// What a child did.
  ///
  /// @param limit that it had
  /// @param printed lines of both streams, in the order they came
  record Trial(Outcome outcome, Duration limit, List<Finding> findings, List<String> printed) {}

  private CheckProcess(Child child) throws IOException {
    this.child = child;
    this.findings = Files.createFile(TEMPORARY.resolve(uniqueName()));
    findings.toFile().deleteOnExit(); // where Ctrl-C comes before close
    this.process = child.start(printed::add);
  }

  /// A name that needs no random numbers: to set those up takes longer than all else here.
  private static String uniqueName() {
    return "findings-%d-%d".formatted(ProcessHandle.current().pid(), System.nanoTime());
  }

  /// Starts a child, and does not wait for it.
  static CheckProcess start(Project project, Duration limit) throws IOException {
    var command = Java.command(options(project));
    return new CheckProcess(new Child(command, TEMPORARY, Map.of(), limit, Child.MOST, Dump.JAVA));
  }

  /// JUnit and AssertJ, of the program's own class path: what a check is compiled with beside its
  /// module.
  static List<Path> libraries() {
    return programClassPath(WRITTEN_WITH);
  }

  private static List<Path> programClassPath(Pattern names) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> names.matcher(entry.getFileName().toString()).matches())
        .toList();
  }

  private static List<String> options(Project project) throws IOException {
    var classPath = new ArrayList<>(programClassPath(RUN_WITH));
    classPath.addFirst(program());
    var options = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable"));
    options.addAll(archive(project, classPath));
    options.addAll(List.of("-cp", Java.joined(classPath), Examiner.class.getName()));
    return options;
  }

  /// The program's own jar, or the folder of its classes in a test.
  private static Path program() {
    var location = Examiner.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(location.toString()));
  }

  /// An archive of loaded classes, which the JVM writes when a child ends and reads in the next. It
  /// takes no folders, and the JVM does not replace the one that an older program left.
  private static List<String> archive(Project project, List<Path> classPath) throws IOException {
    var folder = project.output("notes");
    if (!Files.isDirectory(folder) || classPath.stream().anyMatch(Files::isDirectory)) {
      return List.of("-Xshare:auto");
    }
    var file = folder.resolve("practice.jsa");
    if (Files.exists(file) && isOlder(file, program())) forget(file);
    return List.of("-Xshare:auto", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
  }

  private static boolean isOlder(Path file, Path than) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) < 0;
  }

  private static void forget(Path archive) {
    try {
      Files.deleteIfExists(archive);
    } catch (IOException _) {
      // another process has it open, on Windows: this child starts slowly
    }
  }

  boolean alive() {
    return process.alive();
  }

  /// Asks it, and waits for what it finds.
  ///
  /// @param classPath of the module
  Trial ask(String checkClass, List<Path> classPath, Map<String, byte[]> classes)
      throws IOException, InterruptedException {
    var entries = classPath.stream().map(Path::toString).toList();
    var question = new Question(findings.toString(), checkClass, entries, classes);
    try (var out = new DataOutputStream(new BufferedOutputStream(process.input()))) {
      question.write(out);
    } catch (IOException _) {
      // it ended before it was asked: its outcome says how
    }
    var outcome = process.await();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(findings)))) {
      return new Trial(outcome, child.limit(), Finding.readAll(in), List.copyOf(printed));
    }
  }

  /// Lets it end without a question, having written its archive where that is not up to date.
  void warmUpOnly() throws IOException, InterruptedException {
    process.input().close();
    process.await();
  }

  @Override
  public void close() throws IOException {
    process.close();
    Files.deleteIfExists(findings);
  }
}
