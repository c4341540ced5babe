package gotojava.notes.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A Markdown file of the project, read but not judged.
///
/// @param file absolute path
/// @param name path from the root
/// @param lines of the file, each with what it is
/// @param blocks in the order of the page; empty where the markers do not fit together
/// @param findings what is wrong with the markers
record Page(
    Path file,
    String name,
    Edition edition,
    String text,
    List<Line> lines,
    List<Block> blocks,
    List<Finding> findings) {
  /// What a line of a page is.
  enum Use {
    PROSE,
    /// A line of a code block that someone wrote by hand.
    FENCED,
    /// A marker, or written between two of them.
    WRITTEN
  }

  /// A line without its ending.
  ///
  /// @param number counted from 1
  /// @param start its offset in the text
  record Line(int number, int start, String text, Use use) {}

  Page {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  Finding finding(int line, String what, String remedy) {
    return new Finding(name, line, what, remedy);
  }

  /// What stands between a block's markers.
  String body(Block block) {
    return text.substring(block.start(), block.end());
  }

  /// The folder it is in, which its links start from.
  Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  /// A link from here to a file of the project, such as `../../../patterns/README.md`.
  String path(Path target) {
    return folder().relativize(target).toString().replace('\\', '/');
  }

  /// The file's name without its ending, as `a1-basics`.
  String stem() {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".md".length());
  }

  /// The chapter's number with a blank after it, `A1 `; empty where the file's name has none.
  String chapter() {
    var dash = stem().indexOf('-');
    return dash < 0 ? "" : stem().substring(0, dash).toUpperCase(Locale.ROOT) + " ";
  }
}
