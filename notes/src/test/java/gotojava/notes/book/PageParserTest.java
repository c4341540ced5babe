package gotojava.notes.book;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.project.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageParserTest {
  private static final Path ROOT = Path.of("checkout").toAbsolutePath();

  private static Page parsed(String text) {
    return PageParser.parse(new Project(ROOT), ROOT.resolve("page.md"), text);
  }

  @Test
  void finds_a_block_and_what_stands_in_it() {
    var page = parsed("text\n<!-- pair a/b -->\nold\n<!-- /pair -->\n");
    assertThat(page.findings()).isEmpty();
    assertThat(page.blocks()).singleElement().extracting(Block::name).isEqualTo("pair a/b");
    assertThat(page.body(page.blocks().getFirst())).isEqualTo("old\n");
  }

  @Test
  void takes_a_marker_in_a_hand_written_fence_for_an_example_of_one() {
    var page = parsed("````markdown\n<!-- pair a/b -->\n```\n<!-- /pair -->\n````\n");
    assertThat(page.findings()).isEmpty();
    assertThat(page.blocks()).isEmpty();
  }

  @Test
  void closes_a_block_even_where_a_fence_in_it_was_left_open() {
    var page =
        parsed("<!-- pair a/b -->\n```go\n<!-- /pair -->\n<!-- table -->\n<!-- /table -->\n");
    assertThat(page.blocks()).extracting(Block::name).containsExactly("pair a/b", "table");
  }

  @Test
  void points_at_a_block_that_is_never_closed() {
    assertThat(parsed("\n<!-- pair a/b -->\n").findings())
        .singleElement()
        .hasToString(
            "page.md:2: '<!-- pair a/b -->' is never closed:"
                + " put '<!-- /pair -->' on a line of its own");
  }

  @Test
  void points_at_a_block_inside_another() {
    assertThat(parsed("<!-- pair a/b -->\n<!-- card a/c -->\n<!-- /pair -->\n").findings())
        .singleElement()
        .asString()
        .startsWith("page.md:2: '<!-- card a/c -->' stands inside 'pair a/b' of line 1");
  }

  @Test
  void points_at_a_closing_marker_of_another_kind() {
    assertThat(parsed("<!-- pair a/b -->\n<!-- /card -->\n<!-- /pair -->\n").findings())
        .singleElement()
        .asString()
        .startsWith("page.md:2: '<!-- /card -->' stands inside");
  }

  @Test
  void points_at_a_misspelt_marker_by_its_other_half() {
    assertThat(parsed("<!-- piar a/b -->\n<!-- /piar -->\n").findings())
        .singleElement()
        .asString()
        .startsWith("page.md:2: '<!-- /piar -->' closes nothing: open it, or take the line out");
  }

  @Test
  void points_at_a_marker_that_names_nothing() {
    assertThat(parsed("<!-- pair -->\n<!-- /pair -->\n").findings())
        .singleElement()
        .asString()
        .contains("page.md:1: ", "name what it shows");
  }

  @Test
  void shows_no_block_where_the_markers_do_not_fit() {
    var page = parsed("<!-- pair a/b -->\n<!-- /pair -->\n<!-- pair a/c -->\n");
    assertThat(page.blocks()).isEmpty();
  }

  @Test
  void keeps_the_mark_of_a_quotation_for_every_line_of_the_block() {
    var block = parsed("> <!-- erratum a/b -->\n> <!-- /erratum -->\n").blocks().getFirst();
    assertThat(block.text(List.of("one", "", "two"))).isEqualTo("> one\n>\n> two\n");
  }

  @Test
  void keeps_the_line_endings_of_the_file() {
    var block = parsed("<!-- pair a/b -->\r\n<!-- /pair -->\r\n").blocks().getFirst();
    assertThat(block.text(List.of("one"))).isEqualTo("one\r\n");
  }
}
