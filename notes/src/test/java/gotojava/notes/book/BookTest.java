package gotojava.notes.book;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.project.Project;
import org.junit.jupiter.api.Test;

/// The book of this repository.
class BookTest {
  private final Project project = Project.here();

  @Test
  void is_in_step_with_its_sources_its_translation_and_its_links() {
    assertThat(new Book(project).check().findings()).isEmpty();
  }

  @Test
  void has_chapters_in_both_languages() {
    var library = Library.of(project);
    for (var edition : Edition.values()) {
      assertThat(library.edition(edition)).extracting(Page::stem).contains("README", "a1-basics");
    }
  }
}
