package gotojava.notes.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/// Follows every relative link of every page: the file is there and is part of the project, and a
/// Markdown file has the anchor. Links to other sites are not followed: checks work offline.
final class Links {
  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");
  private static final Pattern HTML = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");

  private final Library library;
  private final Map<Path, Anchors> anchors = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int followed;

  Links(Library library) {
    this.library = library;
  }

  /// Follows the links of all pages.
  List<Finding> check() {
    var trees = new LinkedHashMap<Page, Node>();
    for (var page : library.pages()) {
      var tree = Anchors.parse(page.text());
      trees.put(page, tree);
      anchors.put(page.file(), Anchors.of(tree));
    }
    trees.forEach((page, tree) -> tree.accept(new Follower(page)));
    return findings;
  }

  /// How many were followed.
  int followed() {
    return followed;
  }

  private void follow(Page page, int line, String destination) {
    if (ELSEWHERE.matcher(destination).matches()) return;
    followed++;
    var hash = destination.indexOf('#');
    var path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    var anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    var target = path.isEmpty() ? page.file() : page.folder().resolve(path).normalize();
    var flaw = flaw(path, target, anchor);
    if (flaw.isEmpty()) return;
    var what = "the link to '" + destination + "' " + flaw;
    findings.add(page.finding(line, what, "correct it or take it out"));
  }

  private String flaw(String path, Path target, String anchor) {
    if (path.startsWith("/") || !target.startsWith(library.project().root())) {
      return "leaves the project";
    }
    if (library.ignores(target)) return "leads into a folder that .gitignore names";
    if (!Files.exists(target)) return "leads nowhere";
    if (anchor.isEmpty()) return "";
    var known = anchors.get(target);
    if (known == null) return "names a place in a file that is no Markdown";
    return known.has(anchor) ? "" : "names a heading that is not there";
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private final class Follower extends AbstractVisitor {
    private final Page page;

    Follower(Page page) {
      this.page = page;
    }

    @Override
    public void visit(Link link) {
      follow(page, Anchors.line(link), link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      follow(page, Anchors.line(image), image.getDestination());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      follow(page, Anchors.line(definition), definition.getDestination());
    }

    @Override
    public void visit(HtmlBlock html) {
      html(Anchors.line(html), html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      html(Anchors.line(html), html.getLiteral());
    }

    private void html(int line, String text) {
      var link = HTML.matcher(text);
      while (link.find()) follow(page, line, link.group(1));
    }
  }
}
