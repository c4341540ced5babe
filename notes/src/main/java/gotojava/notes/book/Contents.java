package gotojava.notes.book;

import java.util.ArrayList;
import java.util.List;

/// The list of chapters in an index page: the pages beside it, with their sections.
final class Contents {
  private final Library library;

  Contents(Library library) {
    this.library = library;
  }

  List<String> lines(Page index) {
    var lines = new ArrayList<String>();
    for (var page : library.pages()) {
      if (page.file().equals(index.file()) || !page.folder().equals(index.folder())) continue;
      var path = index.path(page.file());
      var anchors = Anchors.of(page.text());
      for (var section : Section.of(page)) {
        var title = section.line() == firstLine(page);
        var destination = title ? path : path + "#" + anchors.at(section.line());
        var lead = title ? "- " + page.chapter() : "  - ";
        lines.add(lead + Markdown.link(section.heading(), destination));
      }
    }
    return lines;
  }

  private static int firstLine(Page page) {
    var sections = Section.of(page);
    return sections.isEmpty() ? 0 : sections.getFirst().line();
  }
}
