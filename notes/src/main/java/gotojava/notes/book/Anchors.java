package gotojava.notes.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The places in a Markdown text that a link can name after `#`: its headings, in the form that
/// GitHub gives them, and elements with an `id`.
final class Anchors {
  private static final Pattern ID = Pattern.compile("\\b(?:id|name)=\"([^\"]+)\"");
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /// The anchors of a text.
  static Anchors of(Node document) {
    var anchors = new Anchors();
    document.accept(anchors.new Collector());
    return anchors;
  }

  static Anchors of(String text) {
    return of(parse(text));
  }

  /// A text as a tree whose nodes know their lines.
  static Node parse(String text) {
    var spans = IncludeSourceSpans.BLOCKS_AND_INLINES;
    return Parser.builder().includeSourceSpans(spans).build().parse(text);
  }

  boolean has(String anchor) {
    return lines.containsKey(anchor);
  }

  /// The anchor of the heading in a line, counted from 1; empty where the line is no heading.
  String at(int line) {
    for (var entry : lines.entrySet()) {
      if (entry.getValue() == line) return entry.getKey();
    }
    return "";
  }

  private void add(String title, int line) {
    var plain = DROPPED.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    var slug = plain.replace(' ', '-');
    var before = seen.merge(slug, 1, Integer::sum) - 1;
    lines.put(before == 0 ? slug : slug + "-" + before, line);
  }

  static int line(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
  }

  private final class Collector extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      var title = new StringBuilder();
      heading.accept(new Words(title));
      add(title.toString(), line(heading));
    }

    @Override
    public void visit(HtmlBlock html) {
      ids(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      ids(html.getLiteral());
    }

    private void ids(String html) {
      var id = ID.matcher(html);
      while (id.find()) lines.put(id.group(1), 0);
    }
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder title;

    Words(StringBuilder title) {
      this.title = title;
    }

    @Override
    public void visit(Text text) {
      title.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      title.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      title.append(' ');
    }
  }
}
