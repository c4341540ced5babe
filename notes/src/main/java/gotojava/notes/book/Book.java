package gotojava.notes.book;

import gotojava.notes.book.Page.Line;
import gotojava.notes.example.Examples;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The book and the other Markdown files of the project: whether they are in step with the sources,
/// with each other, and with the files they link to.
public final class Book {
  private final Project project;

  public Book(Project project) {
    this.project = project;
  }

  /// What was found.
  ///
  /// @param findings one line each, with file and line, in order of the files
  /// @param stale how many of them `--write` puts right
  /// @param counts what was looked at
  public record Report(List<String> findings, int stale, String counts) {}

  /// Looks at everything, and changes nothing.
  public Report check() {
    var library = Library.of(project);
    var examples = Examples.of(project);
    var exercises = Exercises.of(project);
    var writer = new Writer(library, examples, exercises);
    var findings = new ArrayList<Finding>();
    var stale = 0;
    for (var page : library.pages()) {
      findings.addAll(page.findings());
      var fresh = writer.fresh(page);
      findings.addAll(fresh.findings());
      stale += fresh.stale().size();
      for (var block : fresh.stale()) findings.add(stale(page, block));
    }
    findings.addAll(InStep.check(library));
    findings.addAll(Prose.check(library, examples, exercises));
    var links = new Links(library);
    findings.addAll(links.check());
    findings.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
    var lines = findings.stream().map(Finding::toString).toList();
    return new Report(lines, stale, counts(library, links));
  }

  private static Finding stale(Page page, Block block) {
    var what = "'" + block.name() + "' is not what its source gives";
    return page.finding(block.line(), what, "run ./gotojava book --write");
  }

  private static String counts(Library library, Links links) {
    var blocks = library.pages().stream().mapToInt(page -> page.blocks().size()).sum();
    return "%d Markdown files, %d blocks, %d links"
        .formatted(library.pages().size(), blocks, links.followed());
  }

  /// Writes what stands between markers, from the files; all else stays as it is.
  ///
  /// @return the files that changed, with what changed in them
  public List<String> write() throws IOException {
    var library = Library.of(project);
    var writer = new Writer(library, Examples.of(project), Exercises.of(project));
    var written = new ArrayList<String>();
    for (var page : library.pages()) {
      var fresh = writer.fresh(page);
      if (fresh.stale().isEmpty()) continue;
      replace(page.file(), fresh.text());
      var blocks = fresh.stale().size();
      written.add("%s: %d %s".formatted(page.name(), blocks, blocks == 1 ? "block" : "blocks"));
    }
    return written;
  }

  /// Notes that the Chinese page has followed an English section as it is now.
  ///
  /// @param named the section's heading, or `page#anchor` where several pages have such a heading
  /// @return the file and line that now states it
  public String rendered(String named) throws IOException {
    var library = Library.of(project);
    var english = english(library, named);
    for (var page : library.edition(Edition.ZH)) {
      if (page.stem().equals(english.page().stem())) return rendered(page, english.section());
    }
    throw new UserError("notes/book/zh has no " + english.page().stem() + ".md: write it first");
  }

  /// A section and the page it is in.
  private record Found(Page page, Section section) {
    String place() {
      return page.stem() + "#" + Anchors.of(page.text()).at(section.line());
    }
  }

  private static Found english(Library library, String named) {
    var all =
        library.edition(Edition.EN).stream()
            .flatMap(page -> Section.of(page).stream().map(section -> new Found(page, section)))
            .toList();
    var found =
        all.stream()
            .filter(f -> f.section().heading().equalsIgnoreCase(named) || f.place().equals(named))
            .toList();
    if (found.size() == 1) return found.getFirst();
    var places = found.isEmpty() ? all : found;
    throw UserError.usage(
        "%s English section is '%s'; there are: %s"
            .formatted(
                found.isEmpty() ? "no" : "more than one",
                named,
                places.stream().map(Found::place).collect(Collectors.joining(", "))));
  }

  private String rendered(Page page, Section original) throws IOException {
    for (var section : Section.of(page)) {
      if (section.renders().isEmpty()) continue;
      var renders = section.renders().get();
      if (!renders.heading().equals(original.heading())) continue;
      var line = page.lines().get(renders.line() - 1);
      var now = new Section.Renders(line.number(), renders.heading(), original.digest());
      replace(page.file(), with(page, line, now.text()));
      return page.name() + ":" + line.number();
    }
    throw new UserError(
        "no section of %s renders it: put '<!-- renders en: %s -->' below its heading"
            .formatted(page.name(), original.heading()));
  }

  private static String with(Page page, Line line, String text) {
    var end = line.start() + line.text().length();
    return page.text().substring(0, line.start()) + text + page.text().substring(end);
  }

  /// Puts a file in place whole, or not at all.
  private void replace(Path file, String text) throws IOException {
    try {
      AtomicFile.write(file, text);
    } catch (AccessDeniedException e) {
      throw new UserError("no permission to write " + project.relative(file) + ": change that");
    }
  }
}
