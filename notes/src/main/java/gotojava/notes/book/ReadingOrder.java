package gotojava.notes.book;

import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table in a module's README: its examples in the order in which the English book shows them,
/// then those it does not show yet.
final class ReadingOrder {
  private final Project project;
  private final Examples examples;

  /// Where the book shows an example first.
  private record Place(Page page, String title, String anchor) {}

  private final Map<String, Place> places = new LinkedHashMap<>();

  ReadingOrder(Library library, Examples examples) {
    this.project = library.project();
    this.examples = examples;
    library.edition(Edition.EN).forEach(this::read);
  }

  private void read(Page page) {
    var anchors = Anchors.of(page.text());
    var lines = page.lines();
    for (var block : page.blocks()) {
      if (!block.kind().showsExample()) continue;
      var heading = block.line() - 1;
      while (heading > 0 && Section.level(lines.get(heading)) > 6) heading--;
      var title = Section.title(lines.get(heading));
      places.putIfAbsent(block.argument(), new Place(page, title, anchors.at(heading + 1)));
    }
  }

  /// @throws BrokenMarker where the page is not the README of a module
  List<String> lines(Page page) {
    var module = String.valueOf(page.folder().getFileName());
    if (!page.file().equals(project.module(module).resolve("README.md"))) {
      throw new BrokenMarker("a table of examples outside a module's README", "take it out");
    }
    var rows = new ArrayList<String>();
    rows.add("| Idea | Go | Java | Section |");
    rows.add("|---|---|---|---|");
    for (var example : inOrder(module)) rows.add(row(page, example));
    return rows;
  }

  private List<Example> inOrder(String module) {
    var left = new LinkedHashMap<String, Example>();
    for (var example : examples.all()) {
      if (example.module().equals(module)) left.put(example.id(), example);
    }
    var ordered = new ArrayList<Example>();
    for (var id : places.keySet()) {
      var example = left.remove(id);
      if (example != null) ordered.add(example);
    }
    ordered.addAll(left.values());
    return ordered;
  }

  private String row(Page page, Example example) {
    return "| %s | %s | %s | %s |"
        .formatted(
            example.contract().idea().replace("|", "\\|"),
            file(page, example.go()),
            file(page, example.java().map(JavaProgram::file)),
            Optional.ofNullable(places.get(example.id())).map(p -> section(page, p)).orElse("–"));
  }

  private static String file(Page page, Optional<Path> file) {
    return file.map(f -> Markdown.link(ExampleText.name(f), page.path(f))).orElse("–");
  }

  private static String section(Page page, Place place) {
    var stem = place.page().stem();
    var chapter = stem.substring(0, Math.max(0, stem.indexOf('-'))).toUpperCase(Locale.ROOT);
    var destination = page.path(place.page().file()) + "#" + place.anchor();
    return Markdown.link((chapter + " " + place.title()).strip(), destination);
  }
}
