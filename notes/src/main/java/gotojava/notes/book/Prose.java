package gotojava.notes.book;

import gotojava.notes.book.Page.Line;
import gotojava.notes.book.Page.Use;
import gotojava.notes.example.Examples;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.project.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the authors of a page write themselves: no pasted programs, only commands that work, and
/// exercises in the section that they send their reader to.
final class Prose {
  private static final Pattern PASTED = Pattern.compile("[> ]*[`~]{3,} *(go|java)\\b.*");
  private static final Pattern COMMAND =
      Pattern.compile("\\./gotojava (run|show|verify|practice [a-z]+) ([a-z0-9][a-z0-9/-]*)");

  private final Examples examples;
  private final Exercises exercises;
  private final List<Finding> findings = new ArrayList<>();

  private Prose(Examples examples, Exercises exercises) {
    this.examples = examples;
    this.exercises = exercises;
  }

  static List<Finding> check(Library library, Examples examples, Exercises exercises) {
    var prose = new Prose(examples, exercises);
    for (var page : library.pages()) {
      if (library.inBook(page)) page.lines().forEach(line -> prose.line(page, line));
    }
    library.edition(Edition.EN).forEach(prose::exercises);
    return prose.findings;
  }

  private void line(Page page, Line line) {
    if (line.use() == Use.WRITTEN) return;
    if (line.use() == Use.FENCED && PASTED.matcher(line.text()).matches()) {
      var remedy = "put it in a file that is run, and show that between markers";
      findings.add(page.finding(line.number(), "a program that nobody runs", remedy));
    }
    var command = COMMAND.matcher(line.text());
    while (command.find()) command(page, line, command.group(1), command.group(2));
  }

  private void command(Page page, Line line, String verb, String id) {
    try {
      if (verb.startsWith("practice")) exercises.find(id);
      else examples.find(id);
    } catch (UserError e) {
      var what = "'./gotojava " + verb + " " + id + "' would not work";
      findings.add(page.finding(line.number(), what, Finding.oneLine(e)));
    }
  }

  private void exercises(Page page) {
    var anchors = Anchors.of(page.text());
    for (var section : Section.of(page)) {
      var place = page.stem() + "#" + anchors.at(section.line());
      for (var block : section.blocks()) {
        if (block.kind() == Kind.EXERCISE) exercise(page, block, place);
      }
    }
  }

  private void exercise(Page page, Block block, String place) {
    var exercise = exercises.withId(block.argument());
    if (exercise.isEmpty() || exercise.get().page().equals(place)) return;
    var what = "%s sends its reader to %s".formatted(block.argument(), exercise.get().page());
    findings.add(page.finding(block.line(), what, "show it there, or name " + place + " there"));
  }
}
