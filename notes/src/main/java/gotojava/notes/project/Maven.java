package gotojava.notes.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Runs Maven on one module and what it depends on, and says in a line what it is doing.
///
/// The wrapper comes first, so that everyone builds with the same Maven; where it cannot be had,
/// the `mvn` on the PATH serves.
final class Maven {
  private static final Pattern COMPILE_ERROR =
      Pattern.compile("\\[ERROR] (.+\\.java):\\[(\\d+),\\d+] (.*)");
  private static final int MOST_ERRORS = 12;

  private final Project project;
  private final boolean onTerminal = "1".equals(System.getenv("GOTOJAVA_TERMINAL"));

  Maven(Project project) {
    this.project = project;
  }

  /// Runs a phase on a module; its output goes to `build.log` in the module's output folder.
  ///
  /// @throws UserError when Maven ends with another code than 0, with what it complained of
  void run(String module, String phase, List<String> options)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(program(), "-B", "-Dlaunch", "-Doutput=target/launch"));
    command.addAll(options);
    command.addAll(List.of("-pl", module, "-am", phase));
    var log = project.output(module).resolve("build.log");
    Files.writeString(log, String.join(" ", command) + "\n"); // a full disk shows now, not later
    var builder = new ProcessBuilder(command).directory(project.root().toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    process.getOutputStream().close(); // nothing to answer
    var lines = follow(module, process);
    Files.write(log, lines.text());
    if (lines.exit() != 0) throw failure(module, log, lines.text());
  }

  private record Lines(List<String> text, int exit) {}

  private Lines follow(String module, Process process) throws IOException, InterruptedException {
    say("building " + module);
    var started = Instant.now();
    var lines = new ArrayList<String>();
    var downloads = 0;
    var killer = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(killer);
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = output.readLine()) != null; ) {
        lines.add(line);
        if (line.contains("Downloaded from")) progress(module, ++downloads);
      }
    }
    var exit = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(killer);
    clear();
    if (exit == 0) say("built " + module + took(started, downloads));
    return new Lines(lines, exit);
  }

  private static String took(Instant started, int downloads) {
    var seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
    var files = downloads == 0 ? "" : ", " + downloads + " files downloaded";
    return " in %.1f s%s".formatted(seconds, files);
  }

  private UserError failure(String module, Path log, List<String> lines) {
    var all = String.join("\n", lines);
    if (all.contains("No space left on device")) {
      return full(project.relative(project.output(module)));
    }
    var complaint = new StringBuilder("could not build " + module + ":");
    complaints(lines).stream().limit(MOST_ERRORS).forEach(l -> complaint.append("\n  ").append(l));
    if (all.contains("Could not transfer artifact") || all.contains("in offline mode")) {
      complaint.append("\n  Maven needs the network once; see './gotojava doctor' for mirrors");
    }
    return new UserError(complaint + "\n  Maven's whole output: " + project.relative(log));
  }

  static UserError full(String where) {
    return new UserError(
        "the disk is full, nothing was built in "
            + where
            + ": free some space and run the command again");
  }

  private List<String> complaints(List<String> lines) {
    var places = new ArrayList<String>();
    for (var line : lines) {
      var error = COMPILE_ERROR.matcher(line);
      if (!error.matches()) continue;
      var path = project.relative(Path.of(error.group(1)));
      places.add(path + ":" + error.group(2) + ": " + error.group(3));
    }
    if (!places.isEmpty()) return places.stream().distinct().toList();
    return lines.stream()
        .filter(line -> line.startsWith("[ERROR]") && line.length() > "[ERROR] ".length())
        .map(line -> line.substring("[ERROR] ".length()))
        .toList();
  }

  private String program() throws IOException, InterruptedException {
    var windows = System.getProperty("os.name").startsWith("Windows");
    var wrapper = project.root().resolve(windows ? "mvnw.cmd" : "mvnw").toString();
    return works(wrapper) ? wrapper : windows ? "mvn.cmd" : "mvn";
  }

  private boolean works(String maven) throws InterruptedException {
    try {
      var builder = new ProcessBuilder(maven, "--version").directory(project.root().toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      return builder.start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  void say(String what) {
    System.err.println("gotojava: " + what);
  }

  private void progress(String module, int downloads) {
    if (!onTerminal) return;
    System.err.print("\rgotojava: building " + module + ", " + downloads + " files downloaded");
    System.err.flush();
  }

  private void clear() {
    if (onTerminal) System.err.print("\r" + " ".repeat(60) + "\r");
  }
}
