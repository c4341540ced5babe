package gotojava.notes;

import gotojava.notes.project.Project;
import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Go;
import gotojava.notes.run.Java;
import gotojava.notes.run.SearchPath;
import gotojava.notes.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `doctor`: what was found on this machine, what will be left out, and how to get it.
@Command(
    name = "doctor",
    description = "Say what was found here, what is left out without it, and how to get it.")
final class DoctorCommand implements Callable<Integer> {
  private final Project project;
  private final Terminal terminal;

  DoctorCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("JDK", Java.version() + " in " + System.getProperty("java.home")));
    rows.add(List.of("Go", go()));
    rows.add(List.of("Maven", maven()));
    rows.add(List.of("mirrors", mirrors()));
    rows.add(List.of("Go proxy", System.getenv().getOrDefault("GOPROXY", "the default")));
    rows.add(
        List.of(
            "browser",
            found(
                List.of("chromium"),
                "not found: the tests of the collector's page are left out; apt install chromium"
                    + " chromium-driver")));
    rows.add(
        List.of(
            "C compiler",
            found(List.of("gcc"), "not found: a card leaves its rows in C out; apt install gcc")));
    rows.add(List.of("database", found(List.of("postgres", "psql"), "no example needs one yet")));
    rows.add(List.of("disk", disk()));
    rows.add(List.of("console", terminal.describe()));
    terminal.table(rows);
    return 0;
  }

  private String go() throws InterruptedException {
    return Go.find(project)
        .map(go -> go.version() + " at " + go.command())
        .orElse(
            "not found: Go programs show their recorded output, 'verify' skips them; install Go"
                + " 1.26 or newer (apt install golang-go, brew install go, winget install"
                + " GoLang.Go) and put it on the PATH");
  }

  private String maven() throws InterruptedException {
    for (var maven : List.of(project.root().resolve("mvnw").toString(), "mvn")) {
      try {
        var outcome = new Child(List.of(maven, "--version"), project.root(), Dump.NONE).run();
        if (outcome.succeeded()) return outcome.out().getFirst().replaceAll("\\e\\[[;\\d]*m", "");
      } catch (IOException _) {
        // the next one
      }
    }
    return "neither the wrapper nor 'mvn' runs: the first build needs the network";
  }

  /// Mirrors in Maven's settings, and a repository other than the usual one.
  private static String mirrors() {
    var settings = Path.of(System.getProperty("user.home"), ".m2", "settings.xml");
    try {
      if (!Files.exists(settings)) return "none: Maven Central itself";
      var urls =
          java.util.regex.Pattern.compile(
                  "<mirror>.*?<url>(.*?)</url>", java.util.regex.Pattern.DOTALL)
              .matcher(Files.readString(settings))
              .results()
              .map(result -> result.group(1))
              .toList();
      return urls.isEmpty() ? "none in " + settings : String.join(", ", urls);
    } catch (IOException e) {
      return settings + " cannot be read: " + e.getMessage();
    }
  }

  private static String found(List<String> programs, String otherwise) {
    for (var program : programs) {
      var place = SearchPath.find(program);
      if (place.isPresent()) return place.get().toString();
    }
    return "not found: " + otherwise;
  }

  private String disk() {
    var free = project.root().toFile().getUsableSpace() / (1 << 20);
    return free + " MB free" + (free < 500 ? ", too little: a first build needs about 300 MB" : "");
  }
}
