package gotojava.notes;

import gotojava.notes.project.Build;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A command that a module adds by a line in its `META-INF/gotojava/commands`: name, main class,
/// help. It runs as a process of its own, on this one's terminal.
///
/// @param module that has the class
/// @param help one line
record Contributed(String name, String module, String mainClass, String help) {
  private static final String FILE = "src/main/resources/META-INF/gotojava/commands";

  /// The commands of all modules.
  static List<Contributed> of(Project project) {
    var commands = new ArrayList<Contributed>();
    for (var module : project.modules()) {
      var file = project.module(module).resolve(FILE);
      if (!Files.exists(file)) continue;
      try {
        var lines = Files.readAllLines(file);
        for (var i = 0; i < lines.size(); i++) {
          if (lines.get(i).isBlank()) continue;
          commands.add(parse(module, lines.get(i), project.relative(file) + ":" + (i + 1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return commands;
  }

  private static Contributed parse(String module, String line, String place) {
    var words = line.strip().split("\\s+", 3);
    if (words.length == 3) return new Contributed(words[0], module, words[1], words[2]);
    throw new UserError(place + ": a command is a name, a main class and a line of help");
  }

  /// Runs it and gives its exit code.
  int run(Project project, List<String> args) throws IOException, InterruptedException {
    var classPath = new Build(project).classPath(module, Build.Scope.MAIN);
    var line = new ArrayList<>(List.of("-Xshare:auto", "-XX:-UsePerfData"));
    line.add("--enable-native-access=ALL-UNNAMED");
    line.addAll(List.of("-cp", Java.joined(classPath), mainClass));
    line.addAll(args);
    var process = new ProcessBuilder(Java.command(line)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return process.waitFor();
  }

  /// Asks it to end, gives it time to finish what it serves, then ends it.
  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException _) {
      process.destroyForcibly();
    }
  }
}
