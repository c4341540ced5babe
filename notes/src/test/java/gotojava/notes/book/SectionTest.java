package gotojava.notes.book;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.project.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
  private static final Path ROOT = Path.of("checkout").toAbsolutePath();

  private static List<Section> sections(String text) {
    return Section.of(PageParser.parse(new Project(ROOT), ROOT.resolve("page.md"), text));
  }

  private static String digest(String text) {
    return sections("## A\n" + text).getFirst().digest();
  }

  @Test
  void are_the_parts_under_first_and_second_headings() {
    assertThat(sections("# A\ntext\n## B\n### C\n## D\n"))
        .extracting(Section::heading)
        .containsExactly("A", "B", "D");
  }

  @Test
  void do_not_begin_in_code() {
    assertThat(sections("## A\n```sh\n# no heading\n```\n")).hasSize(1);
  }

  @Test
  void have_the_same_digest_however_their_lines_are_broken() {
    assertThat(digest("One  two\nthree.\n")).isEqualTo(digest("One two three.\n\n"));
  }

  @Test
  void have_another_digest_when_a_word_changes() {
    assertThat(digest("One two.\n")).isNotEqualTo(digest("One too.\n"));
  }

  @Test
  void have_the_same_digest_whatever_was_written_between_markers() {
    var empty = "<!-- pair a/b -->\n<!-- /pair -->\n";
    assertThat(digest(empty.replace("\n<!-- /", "\ncode\n<!-- /"))).isEqualTo(digest(empty));
  }

  @Test
  void say_what_they_render() {
    var renders = sections("## 甲\n<!-- renders en: A b 0123456789ab -->\n").getFirst().renders();
    assertThat(renders).contains(new Section.Renders(2, "A b", "0123456789ab"));
  }

  @Test
  void may_render_without_a_digest_yet() {
    var renders = sections("## 甲\n<!-- renders en: A b -->\n").getFirst().renders();
    assertThat(renders).contains(new Section.Renders(2, "A b", ""));
  }
}
