package gotojava.notes.run;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.example.Example;
import gotojava.notes.example.Examples;
import gotojava.notes.project.Project;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the repository keeps for machines without Go belongs to the sources beside it.
class RecordedOutputsTest {
  private final Project project = Project.here();
  private final Examples examples = Examples.of(project);

  @Test
  void every_contract_can_be_read() {
    assertThat(examples.flaws()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> evidence_is_of_the_sources_as_they_are() {
    return modules()
        .map(module ->
            DynamicTest.dynamicTest(
                module,
                () ->
                    assertThat(stale(module))
                        .as("run './gotojava verify --record' and commit what it writes")
                        .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> recorded_output_keeps_the_contract() {
    return examples.all().stream()
        .filter(example -> example.go().isPresent() && example.contract().go() instanceof Runs)
        .map(example -> DynamicTest.dynamicTest(example.id(), () -> assertKept(example)));
  }

  private void assertKept(Example example) {
    var output = ((Runs) example.contract().go()).output();
    assertThat(output.difference(recorded(example))).isEmpty();
  }

  private List<String> recorded(Example example) {
    var evidence = Evidence.of(project, example.module()).orElseThrow();
    return evidence.of(example).orElseThrow().output().orElse(List.of());
  }

  private List<String> stale(String module) {
    var own = examples.all().stream().filter(e -> e.module().equals(module)).toList();
    return Evidence.of(project, module).orElseThrow().stale(own);
  }

  private Stream<String> modules() {
    return examples.all().stream().map(Example::module).distinct();
  }
}
