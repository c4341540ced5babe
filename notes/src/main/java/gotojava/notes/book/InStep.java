package gotojava.notes.book;

import gotojava.notes.book.Section.Renders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds the Chinese edition against the English one: the same pages, the same sections in the same
/// order, each with the same markers, and each a rendering of the English prose as it is now.
final class InStep {
  private final List<Finding> findings = new ArrayList<>();

  private InStep() {}

  static List<Finding> check(Library library) {
    var step = new InStep();
    var chinese = new HashMap<String, Page>();
    for (var page : library.edition(Edition.ZH)) chinese.put(page.stem(), page);
    for (var page : library.edition(Edition.EN)) {
      var translation = chinese.remove(page.stem());
      if (translation != null) step.page(page, translation);
      else step.missing(page, Edition.ZH);
    }
    chinese.values().forEach(page -> step.missing(page, Edition.EN));
    return step.findings;
  }

  private void missing(Page page, Edition other) {
    var remedy = "write notes/book/" + other.folder() + "/" + page.stem() + ".md";
    findings.add(page.finding(1, "has no counterpart in " + other.folder(), remedy));
  }

  private void page(Page english, Page chinese) {
    if (!english.findings().isEmpty() || !chinese.findings().isEmpty()) return;
    var originals = new HashMap<String, Section>();
    var order = new ArrayList<String>();
    for (var section : Section.of(english)) {
      order.add(section.heading());
      if (originals.put(section.heading(), section) != null) {
        var what = "a second section '" + section.heading() + "'";
        findings.add(english.finding(section.line(), what, "give it a heading of its own"));
      }
    }
    var rendered = new ArrayList<String>();
    for (var section : Section.of(chinese)) {
      section(chinese, section, originals).ifPresent(rendered::add);
    }
    missing(english, chinese, order, rendered);
    order(chinese, order, rendered);
  }

  private Optional<String> section(Page page, Section section, Map<String, Section> originals) {
    if (section.renders().isEmpty()) {
      var remedy = "put '<!-- renders en: HEADING -->' below it";
      find(page, section.line(), "section does not say what it renders", remedy);
      return Optional.empty();
    }
    var renders = section.renders().get();
    var original = originals.get(renders.heading());
    if (original == null) {
      var what = "renders '" + renders.heading() + "', which the English page does not have";
      find(page, renders.line(), what, "name one of its sections, or take this one out");
      return Optional.empty();
    }
    digest(page, renders, original);
    blocks(page, section, original);
    headings(page, section, original);
    return Optional.of(renders.heading());
  }

  private void digest(Page page, Renders renders, Section original) {
    if (renders.digest().equals(original.digest())) return;
    var what = "fell behind the English section '" + renders.heading() + "'";
    var command = "./gotojava book --rendered \"%s\"".formatted(renders.heading());
    find(page, renders.line(), what, "translate what changed, then run " + command);
  }

  private void blocks(Page page, Section section, Section original) {
    var own = section.blocks();
    var wanted = original.blocks();
    for (var i = 0; i < Math.max(own.size(), wanted.size()); i++) {
      var mine = i < own.size() ? own.get(i).name() : "nothing";
      var english = i < wanted.size() ? wanted.get(i).name() : "nothing";
      if (mine.equals(english)) continue;
      var line = i < own.size() ? own.get(i).line() : section.line();
      find(
          page,
          line,
          "shows " + mine + " where the English page shows " + english,
          "show the same");
      return;
    }
  }

  private void headings(Page page, Section section, Section original) {
    var own = section.headings().stream().map(Section::level).toList();
    var wanted = original.headings().stream().map(Section::level).toList();
    if (own.equals(wanted)) return;
    var what = "%d inner headings, the English section has %d".formatted(own.size(), wanted.size());
    find(
        page,
        section.line(),
        own.size() == wanted.size() ? "inner headings of other levels" : what,
        "make them the same");
  }

  private void missing(Page english, Page chinese, List<String> order, List<String> rendered) {
    for (var heading : order) {
      if (rendered.contains(heading)) continue;
      var what = "no section renders '%s' of %s".formatted(heading, english.name());
      find(chinese, chinese.lines().size(), what, "translate it");
    }
  }

  private void order(Page chinese, List<String> order, List<String> rendered) {
    var wanted = order.stream().filter(rendered::contains).toList();
    if (wanted.equals(rendered)) return;
    var what = "its sections stand in another order than the English ones, or twice";
    find(chinese, 1, what, "the order is " + String.join(", ", wanted));
  }

  private void find(Page page, int line, String what, String remedy) {
    findings.add(page.finding(line, what, remedy));
  }
}
