package gotojava.notes.bench;

import gotojava.notes.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether each benchmark has a card, measured on the sources as they are and made from its samples
/// alone; what is wrong comes with the command that mends it.
final class CardCheck {
  private final Project project;
  private final CardFiles cards;
  private final List<String> complaints = new ArrayList<>();

  private CardCheck(Project project) {
    this.project = project;
    this.cards = new CardFiles(project);
  }

  static List<String> complaints(Project project) throws IOException {
    var check = new CardCheck(project);
    var benchmarks = Benchmarks.of(project);
    benchmarks.broken().values().forEach(flaw -> check.complaints.add(flaw.getMessage()));
    for (var benchmark : benchmarks.sound().values()) check.check(benchmark);
    for (var module : project.modules()) check.checkOwners(module, benchmarks);
    return check.complaints;
  }

  private void check(Benchmark benchmark) throws IOException {
    var again = ": run './gotojava bench " + benchmark.name() + "'";
    var samples = cards.read(benchmark);
    if (samples.isEmpty()) {
      complaints.add(benchmark.id() + " has no card" + again);
    } else if (!samples.get().digest().equals(benchmark.digest())) {
      complaints.add(benchmark.id() + " was measured on other sources" + again);
    } else {
      var render = again.replace("bench ", "bench --render ");
      for (var file : cards.contents(samples.get()).entrySet()) {
        if (Files.exists(file.getKey())
            && file.getValue().equals(Files.readString(file.getKey()))) {
          continue;
        }
        complaints.add(project.relative(file.getKey()) + " is not what its samples say" + render);
      }
    }
  }

  private void checkOwners(String module, Benchmarks benchmarks) throws IOException {
    var folder = project.module(module).resolve("evidence").resolve("bench");
    if (!Files.isDirectory(folder)) return;
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        if (benchmarks.sound().containsKey(module + "/" + stem(file))) continue;
        complaints.add(project.relative(file) + " belongs to no benchmark: delete it");
      }
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.(json|svg|md)$", "");
  }
}
