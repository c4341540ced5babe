package gotojava.notes.example;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.project.Project;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private final Examples examples = Examples.of(Project.here());

  @Test
  void stand_in_the_order_of_the_book_and_those_it_does_not_show_after() {
    var chapters = examples.all().stream().map(Example::chapter).toList();
    assertThat(examples.all().getFirst().id()).isEqualTo("patterns/counted-loop");
    var shown = chapters.stream().takeWhile(Optional::isPresent).count();
    assertThat(chapters.subList((int) shown, chapters.size())).allMatch(Optional::isEmpty);
  }

  @Test
  void take_a_chapter_for_a_group() {
    assertThat(examples.group("a1")).isNotEmpty().allMatch(e -> e.chapter().get().equals("A1"));
  }

  @Test
  void take_a_module_for_a_group_with_the_slash_that_a_shell_adds() {
    assertThat(modules(examples.group("patterns/"))).containsExactly("patterns");
  }

  @Test
  void take_no_example_for_a_group() {
    assertThat(examples.group("counted-loop")).isEmpty();
  }

  private static List<String> modules(List<Example> examples) {
    return examples.stream().map(Example::module).distinct().toList();
  }
}
