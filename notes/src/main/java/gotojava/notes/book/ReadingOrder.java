package gotojava.notes.book;

import gotojava.notes.example.Example;
import gotojava.notes.example.Example.JavaProgram;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables in a module's README: its examples in the order in which the English book shows them,
/// a table for each section, then those it does not show yet.
final class ReadingOrder {
  private final Project project;
  private final Examples examples;

  /// A part of a page that a link can name.
  private record Heading(String title, String anchor) {}

  /// Where the book shows an example first.
  ///
  /// @param section the heading of the second level above it
  /// @param nearest the heading of any level above it
  private record Place(Page page, Heading section, Heading nearest) {}

  private final Map<String, Place> places = new LinkedHashMap<>();

  ReadingOrder(Library library, Examples examples) {
    this.project = library.project();
    this.examples = examples;
    library.edition(Edition.EN).forEach(this::read);
  }

  private void read(Page page) {
    var anchors = Anchors.of(page.text());
    for (var block : page.blocks()) {
      if (!block.kind().showsExample()) continue;
      var place =
          new Place(page, heading(page, anchors, block, 2), heading(page, anchors, block, 6));
      places.putIfAbsent(block.argument(), place);
    }
  }

  /// The nearest heading above a block that is of this level or above.
  private static Heading heading(Page page, Anchors anchors, Block block, int lowest) {
    var lines = page.lines();
    var line = block.line() - 1;
    while (line > 0 && Section.level(lines.get(line)) > lowest) line--;
    return new Heading(Section.title(lines.get(line)), anchors.at(line + 1));
  }

  /// @throws BrokenMarker where the page is not the README of a module
  List<String> lines(Page page) {
    var module = String.valueOf(page.folder().getFileName());
    if (!page.file().equals(project.module(module).resolve("README.md"))) {
      throw new BrokenMarker("a table of examples outside a module's README", "take it out");
    }
    var text = new Markdown();
    inOrder(module)
        .forEach((section, examples) -> {
          text.paragraph(
              "### " + section.map(place -> title(page, place)).orElse("Not in the book yet"));
          var rows =
              new ArrayList<>(List.of("| Idea | Go | Java | Section |", "|---|---|---|---|"));
          examples.forEach(example -> rows.add(row(page, example)));
          text.raw(rows);
        });
    return text.lines();
  }

  /// The examples by the section that shows them; the key is its first place.
  private Map<Optional<Place>, List<Example>> inOrder(String module) {
    var sections = new LinkedHashMap<String, Optional<Place>>();
    var ordered = new LinkedHashMap<Optional<Place>, List<Example>>();
    for (var example : examples.all()) { // in the order of the book
      if (!example.module().equals(module)) continue;
      var place = Optional.ofNullable(places.get(example.id()));
      var name = place.map(p -> p.page().stem() + "#" + p.section().anchor()).orElse("");
      var section = sections.computeIfAbsent(name, _ -> place);
      ordered.computeIfAbsent(section, _ -> new ArrayList<>()).add(example);
    }
    return ordered;
  }

  private static String title(Page page, Place place) {
    return link(page, place, place.section(), place.page().chapter() + place.section().title());
  }

  private static String link(Page page, Place place, Heading heading, String text) {
    return Markdown.link(text, page.path(place.page().file()) + "#" + heading.anchor());
  }

  private String row(Page page, Example example) {
    return "| %s | %s | %s | %s |"
        .formatted(
            example.contract().idea().replace("|", "\\|"),
            file(page, example.go()),
            file(page, example.java().map(JavaProgram::file)),
            Optional.ofNullable(places.get(example.id()))
                .map(place -> link(page, place, place.nearest(), place.nearest().title()))
                .orElse("–"));
  }

  private static String file(Page page, Optional<Path> file) {
    return file.map(f -> Markdown.link(ExampleText.name(f), page.path(f))).orElse("–");
  }
}
