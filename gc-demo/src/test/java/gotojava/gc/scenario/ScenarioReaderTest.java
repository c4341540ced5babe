package gotojava.gc.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Colour;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.trace.MalformedException;
import gotojava.gc.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
  private static Trace read(String text) throws MalformedException {
    return ScenarioReader.read("s.gc", text.lines().toList());
  }

  @Test
  void reads_policy_shape_heap_and_steps() throws MalformedException {
    var trace =
        read(
            """
            # all there is
            title Two objects   # and a comment
            policy go, barrier none, stacks first
            shape objects 4, fields 2, mutators 1, registers 2

            globals -> 1
            1 -> -, 2
            m0: - 1
            start
            scan-stack 0
            """);
    assertThat(trace.title()).isEqualTo("Two objects");
    assertThat(trace.policy()).isEqualTo(Policy.GO.with(Barrier.NONE).with(Policy.Stacks.FIRST));
    assertThat(trace.shape()).isEqualTo(new Shape(4, 2, 1, 2));
    assertThat(trace.start()).hasToString("off  0w[1,-] 1w[-,2] 2w[-,-]  m0g[-,1]");
    assertThat(trace.actions())
        .extracting(Object::toString)
        .containsExactly("start", "scan-stack 0");
  }

  @Test
  void what_is_not_mentioned_is_not_there() throws MalformedException {
    var start = read("shape objects 3, fields 1, mutators 1, registers 1\n2 ->").start();
    assertThat(start.colour(1)).isEqualTo(Colour.FREE);
    assertThat(start.colour(2)).isEqualTo(Colour.WHITE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "shape objects 4   | 2 | 'shape objects 4' is not of the form 'shape objects N,",
        "policy go         | 2 | the policy comes before the shape",
        "shape objects 3, fields 2, mutators 1, registers 2 | 2 | the shape is there already",
        "globals -> 3      | 2 | '3' is not an object, 1 to 2",
        "globals -> 0      | 2 | '0' is not an object, 1 to 2",
        "globals -> globals| 2 | 'globals' is not an object, 1 to 2",
        "globals -> 1 2    | 2 | '1 2' is not an object, 1 to 2",
        "1 -> 1, 1, 1      | 2 | such a world has no 'field 1.2'",
        "x -> 1            | 2 | 'x -> 1' is not of the form 'OBJECT -> OBJECT, …'",
        "m1: 1             | 2 | such a world has no 'register 1.0'",
        "m0: 1 - 1         | 2 | such a world has no 'register 0.2'",
        "n0: 1             | 2 | 'n0: 1' is not of the form 'mN: OBJECT …'",
        "sart              | 2 | 'sart' is no action",
        "scan 1            | 2 | scan 1: no cycle is marking",
        "scan 3            | 2 | scan 3: a world of this shape has none",
        "start,globals -> 1| 3 | the heap comes before the steps",
        "start,m0: 1       | 3 | the heap comes before the steps",
        "start,start       | 3 | start: a cycle runs already",
      })
  void refuses_what_is_malformed_with_line_and_reason(String lines, int line, String reason) {
    var shape = "shape objects 3, fields 2, mutators 1, registers 2\n";
    var rest = lines.startsWith("start,") ? lines.replace(',', '\n') : lines;
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> read(shape + rest))
        .withMessageStartingWith("s.gc:" + line + ": ")
        .withMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title nothing          | it has no shape",
        "globals -> 1           | the shape comes first",
        "start                  | the shape comes first",
        "policy gone            | preset: 'gone' is not one of go,",
        "policy go, stack first | policy: 'stack' is not one of barrier, stacks,",
        "policy go, stacks      | stacks: '' is not one of any-time,",
      })
  void refuses_what_has_no_shape_or_another_policy(String text, String reason) {
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("s.gc:1: " + reason);
  }
}
