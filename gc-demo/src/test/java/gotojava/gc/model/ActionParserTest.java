package gotojava.gc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionParserTest {
  @Test
  void reads_every_action_as_it_is_written() {
    var all = Action.all(new Shape(12, 3, 2, 3));
    assertThat(all).allSatisfy(action -> assertThat(parsed(action)).isEqualTo(action));
  }

  private static Action parsed(Action action) {
    return Action.parse(action.toString());
  }

  @Test
  void takes_any_blanks_between_words() {
    assertThat(Action.parse("  store  1  r0.2 =  null ")).isEqualTo(new Action.Store(1, 1, 2, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                  | '' is no action",
        "Start               | 'Start' is no action",
        "scann 1             | 'scann' is no action; there is start, scan-stack, scan, terminate,",
        "start 1             | 'start 1' is not of the form 'start'",
        "scan                | 'scan' is not of the form 'scan OBJECT'",
        "scan -1             | is not of the form 'scan OBJECT'",
        "scan 99999999999    | is not of the form 'scan OBJECT'",
        "load 0 r1 = null.0  | is not of the form 'load MUTATOR rREGISTER = FROM.FIELD'",
        "store 0 r1.0 = 7    | is not of the form 'store MUTATOR INTO.FIELD = WHAT'",
        "store 0 r1x0 = r1   | is not of the form 'store MUTATOR INTO.FIELD = WHAT'",
      })
  void says_what_is_wrong_with_what_is_no_action(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Action.parse(text))
        .withMessageContaining(reason);
  }
}
