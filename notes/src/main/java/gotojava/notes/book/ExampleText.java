package gotojava.notes.book;

import gotojava.notes.contract.Contract;
import gotojava.notes.contract.Contract.Since;
import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.example.Listing;
import gotojava.notes.project.Project;
import gotojava.notes.run.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes an example into a page: its code, what it prints by its contract, and where it stands.
///
/// What is shown as output is what the contract promises, never a recording: that is what `verify`
/// proves, and what stays true on the reader's machine. The line of links ends with the releases it
/// was last verified with, as long as its sources are the ones that were verified.
final class ExampleText {
  private final Project project;
  private final Map<String, Optional<Evidence>> evidence = new HashMap<>();

  ExampleText(Project project) {
    this.project = project;
  }

  /// Go, Java, and what they print.
  List<String> pair(Page page, Example example) {
    var java = example.java().map(JavaProgram::file).orElseThrow(() -> half(example, "Java"));
    var go = example.go().orElseThrow(() -> half(example, "Go"));
    var text = new Markdown();
    text.code("go", Listing.ofGo(go));
    text.code("java", Listing.ofJava(java));
    new PromiseText(page.edition(), text).pair(example.contract());
    text.paragraph(places(page, example, List.of(go, java)));
    return text.lines();
  }

  /// One program, with what it prints or the tool that refuses it says: Java's, and Go's where
  /// there is no other.
  List<String> example(Page page, Example example) {
    if (example.java().isEmpty()) return go(page, example);
    var java = example.java().get().file();
    var text = new Markdown();
    text.code("java", Listing.ofJava(java));
    new PromiseText(page.edition(), text).java(example.contract());
    text.paragraph(places(page, example, List.of(java)));
    return text.lines();
  }

  /// Go alone.
  List<String> erratum(Page page, Example example) {
    if (example.java().isEmpty()) return go(page, example);
    throw new BrokenMarker(example.id() + " has a Java program", "show it as a pair");
  }

  private List<String> go(Page page, Example example) {
    var go = example.go().orElseThrow();
    var text = new Markdown();
    text.code("go", Listing.ofGo(go));
    new PromiseText(page.edition(), text).go(example.contract());
    text.paragraph(places(page, example, List.of(go)));
    return text.lines();
  }

  private static BrokenMarker half(Example example, String missing) {
    var other = missing.equals("Go") ? "example" : "erratum or an example";
    return new BrokenMarker(
        example.id() + " has no " + missing + " program", "show it as an " + other);
  }

  private String places(Page page, Example example, List<Path> files) {
    var places = new ArrayList<String>();
    for (var file : files) {
      places.add(Markdown.link(name(file), page.path(file)));
    }
    needed(example.contract()).map(page.edition()::needs).ifPresent(places::add);
    verified(example).map(e -> page.edition().verified(e.jdk(), e.go())).ifPresent(places::add);
    return String.join(" · ", places);
  }

  /// How people call a program: a Go program by its folder.
  static String name(Path file) {
    var name = file.getFileName().toString();
    var folder = file.getName(file.getNameCount() - 2);
    return name.equals("main.go") ? folder + "/" + name : name;
  }

  private static Optional<String> needed(Contract contract) {
    return contract.since().map(Since::toString);
  }

  private Optional<Evidence> verified(Example example) {
    return evidence
        .computeIfAbsent(example.module(), module -> Evidence.of(project, module))
        .filter(of -> {
          var entry = of.examples().get(example.id());
          return entry != null && entry.digest().equals(Evidence.digest(example));
        });
  }
}
