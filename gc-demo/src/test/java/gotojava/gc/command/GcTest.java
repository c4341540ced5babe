package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Policy;
import gotojava.gc.scenario.Scenarios;
import gotojava.gc.trace.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GcTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "run", "step", "compare", "check", "break", "draw", "serve"})
  void explains_itself_on_every_level(String command) {
    var outcome = Outcome.of(command + " --help");
    assertThat(outcome.out()).contains("Usage: " + ("./gotojava gc " + command).strip());
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void help_names_every_policy_and_scenario() {
    var help = Outcome.of("run --help").out().replaceAll("\\s+", " ");
    for (var choice : Names.CHOICES) assertThat(help).contains(String.join(", ", Names.of(choice)));
    assertThat(help).contains(String.join(", ", Policy.PRESETS.keySet()));
    assertThat(help).contains(String.join(", ", Scenarios.NAMES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "frob                        | Unmatched argument",
        "run                         | Missing required parameter: 'SOURCE'",
        "run nothing                 | 'nothing' is no file, and no scenario: there is list, tree,",
        "run list --worklist fast    | worklist: 'fast' is not one of lifo, fifo",
        "run list --share 101        | share: 101 is not in 0 to 100",
        "check --barrier dikstra     | barrier: 'dikstra' is not one of none, dijkstra, steele,",
        "check --preset zgc          | preset: 'zgc' is not one of go, go-1.7, g1,",
        "check --objects 0           | objects: 0 is not in 1 to 1000",
        "check --objects 9           | a world of objects 9, fields 2, mutators 1, registers 2 needs",
        "check --objects x           | Invalid value for option '--objects'",
        "check --limit 0             | limit: 0 is not above 0",
        "break go --limit 0          | limit: 0 is not above 0",
        "break go --objects 9        | a world of objects 9",
        "break zgc                   | preset: 'zgc' is not one of go,",
        "compare list --with x       | policy: 'x' is not one of go, go-1.7,",
        "draw list --steps 1-x       | 'x' is not a step, 0 to",
        "draw list --steps 999       | '999' is not a step, 0 to",
        "draw list --steps 5-2       | '5-2' runs backwards",
        "serve --port 65536          | port: 65536 is not in 0 to 65535",
      })
  void says_in_one_line_what_is_wrong_with_its_usage(String command, String message) {
    var outcome = Outcome.of(command);
    assertThat(outcome.err().lines()).singleElement().asString().contains(message, "--help");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }
}
