package gotojava.notes;

import gotojava.notes.contract.Contract;
import gotojava.notes.contract.Contract.NoTwin;
import gotojava.notes.contract.Contract.Promise;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.example.Listing;
import gotojava.notes.project.Project;
import gotojava.notes.run.Evidence;
import gotojava.notes.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `show`: an example's two programs side by side, or one below the other where the terminal is
/// narrow, with what they print.
@Command(name = "show", description = "Show an example: Go and Java side by side, with output.")
final class ShowCommand implements Callable<Integer> {
  private static final String TAB = "    ";

  private final Project project;
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "the example; a unique part of its id is enough")
  private String id = "";

  ShowCommand(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var example = Examples.of(project).find(id);
    var contract = example.contract();
    terminal.line(terminal.strong(example.id()));
    terminal.paragraph(contract.idea());
    terminal.blank();
    programs(example);
    terminal.blank();
    outputs(example, contract);
    terminal.blank();
    terminal.line(terminal.faint(badge(example)));
    terminal.line("Run it: ./gotojava run " + example.name() + (isPair(example) ? " --both" : ""));
    return 0;
  }

  private static boolean isPair(Example example) {
    return example.go().isPresent() && example.java().isPresent();
  }

  private void programs(Example example) {
    var go = example.go().map(file -> untabbed(Listing.ofGo(file))).orElse(List.of());
    var java = example.java().map(p -> untabbed(Listing.ofJava(p.file()))).orElse(List.of());
    var width = go.stream().mapToInt(String::length).max().orElse(0);
    var other = java.stream().mapToInt(String::length).max().orElse(0);
    if (isPair(example) && width + 3 + other <= terminal.columns()) {
      sideBySide(go, java, Math.max(width, 2));
      return;
    }
    example.go().ifPresent(file -> program("Go", project.relative(file), go));
    if (isPair(example)) terminal.blank();
    example.java().ifPresent(p -> program("Java", project.relative(p.file()), java));
    if (example.contract().twin() instanceof NoTwin(var why)) terminal.line("Go: none, " + why);
  }

  private static List<String> untabbed(List<String> lines) {
    return lines.stream().map(line -> line.replace("\t", TAB)).toList();
  }

  private void program(String title, String path, List<String> lines) {
    terminal.line(terminal.strong(title) + "  " + terminal.faint(path));
    lines.forEach(terminal::line);
  }

  private void sideBySide(List<String> left, List<String> right, int width) {
    terminal.line(terminal.strong("Go") + " ".repeat(width - 2) + " │ " + terminal.strong("Java"));
    for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
      var go = i < left.size() ? left.get(i) : "";
      var java = i < right.size() ? right.get(i) : "";
      terminal.line((go + " ".repeat(width - go.length()) + " │ " + java).stripTrailing());
    }
  }

  private void outputs(Example example, Contract contract) {
    if (isPair(example) && !contract.own().equals(contract.go())) {
      output("Java prints", contract.own());
      var why = contract.difference().isEmpty() ? "" : ": " + contract.difference();
      output("Go prints" + why, contract.go());
    } else {
      output("Prints", contract.own());
    }
    contract.vet().forEach(finding -> terminal.line("go vet finds: " + finding));
  }

  private void output(String title, Promise promise) {
    switch (promise) {
      case Refused(var message) -> terminal.line("The compiler refuses it: " + message);
      case Runs(var output, var failure) -> {
        if (!output.sample().isEmpty()) {
          terminal.paragraph(title);
          output.sample().forEach(line -> terminal.line("  " + line));
        }
        failure.ifPresent(text -> terminal.line("and fails with: " + text));
      }
    }
  }

  private String badge(Example example) {
    var since = example.contract().since().map(s -> ", needs " + s).orElse("");
    var known = Evidence.of(project, example.module());
    var entry = known.flatMap(evidence -> evidence.of(example));
    if (entry.isEmpty()) return "not recorded as verified yet" + since;
    var changed = entry.get().digest().equals(Evidence.digest(example)) ? "" : ", changed since";
    var versions = new ArrayList<String>();
    if (example.java().isPresent()) versions.add("JDK " + known.get().jdk());
    if (example.go().isPresent()) versions.add("Go " + known.get().go());
    return "last verified with " + String.join(" and ", versions) + changed + since;
  }
}
