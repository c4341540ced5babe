package gotojava.notes.book;

import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.exercise.Exercises;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.util.ArrayList;
import java.util.List;

/// Writes what stands between markers, from the files.
final class Writer {
  private final Project project;
  private final Examples examples;
  private final Exercises exercises;
  private final ExampleText exampleText;
  private final ReadingOrder readingOrder;
  private final Contents contents;

  Writer(Library library, Examples examples, Exercises exercises) {
    this.project = library.project();
    this.examples = examples;
    this.exercises = exercises;
    this.exampleText = new ExampleText(project);
    this.readingOrder = new ReadingOrder(library, examples);
    this.contents = new Contents(library);
  }

  /// What a page is to be.
  ///
  /// @param text of the page; where a block cannot be written, it is left as it was
  /// @param stale blocks that differ from it now
  /// @param findings what keeps blocks from being written
  record Fresh(String text, List<Block> stale, List<Finding> findings) {}

  Fresh fresh(Page page) {
    var text = new StringBuilder(page.text());
    var stale = new ArrayList<Block>();
    var findings = new ArrayList<Finding>();
    for (var block : page.blocks().reversed()) { // from the end, so that offsets stay true
      try {
        var body = block.text(lines(page, block));
        if (body.equals(page.body(block))) continue;
        text.replace(block.start(), block.end(), body);
        stale.addFirst(block);
      } catch (BrokenMarker e) {
        findings.addFirst(page.finding(block.line(), e.what(), e.remedy()));
      }
    }
    return new Fresh(text.toString(), stale, findings);
  }

  private List<String> lines(Page page, Block block) {
    var argument = block.argument();
    return switch (block.kind()) {
      case PAIR -> exampleText.pair(page, example(argument));
      case EXAMPLE -> exampleText.example(page, example(argument));
      case ERRATUM -> exampleText.erratum(page, example(argument));
      case REGION -> region(page, argument);
      case CARD -> Card.benchmark(project, argument).lines(page);
      case STRESS -> Card.stress(project, argument).lines(page);
      case EXERCISE -> exercise(page, argument);
      case TABLE -> readingOrder.lines(page);
      case CONTENTS -> contents.lines(page);
    };
  }

  private Example example(String id) {
    try {
      var found = examples.find(id);
      if (found.id().equals(id)) return found;
      throw new BrokenMarker("no example '" + id + "'", "write the whole id, " + found.id());
    } catch (UserError e) {
      throw new BrokenMarker(Finding.oneLine(e), "name an example that is there");
    }
  }

  private List<String> exercise(Page page, String id) {
    var exercise = exercises.withId(id).orElseThrow(() -> unknownExercise(id));
    var title = exercise.title().in(page.edition().language());
    return List.of(page.edition().exercise(title, exercise.command()));
  }

  private BrokenMarker unknownExercise(String id) {
    var ids = String.join(", ", exercises.ids());
    return new BrokenMarker("no exercise '" + id + "'", "name one of " + ids);
  }

  private List<String> region(Page page, String argument) {
    var region = Region.of(project, argument);
    var text = new Markdown();
    text.code(region.language(), region.lines());
    var name = ExampleText.name(region.file());
    text.paragraph(Markdown.link(name, page.path(region.file())));
    return text.lines();
  }
}
