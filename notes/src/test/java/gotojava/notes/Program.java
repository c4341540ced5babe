package gotojava.notes;

import gotojava.notes.run.Child;
import gotojava.notes.run.Dump;
import gotojava.notes.run.Java;
import gotojava.notes.run.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The program as a user calls it, in a process of its own, on a checkout that a test made.
record Program(Path root) {
  /// What it did with these words.
  Outcome run(String... words) throws IOException, InterruptedException {
    return run(List.of(), List.of(words));
  }

  /// What it did in a JVM with these options.
  Outcome run(List<String> options, List<String> words) throws IOException, InterruptedException {
    var child = new Child(command(options, words), root, Dump.JAVA);
    return child.within(Duration.ofMinutes(3)).run();
  }

  /// Its command line.
  List<String> command(List<String> options, List<String> words) {
    var line = new ArrayList<>(Java.command(options));
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add("-Dgotojava.root=" + root);
    line.add("-Dgotojava.columns=60");
    line.add("gotojava.notes.Main");
    line.addAll(words);
    return line;
  }
}
