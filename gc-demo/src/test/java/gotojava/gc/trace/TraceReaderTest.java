package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gotojava.gc.model.Action;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceReaderTest {
  private static final List<String> LINES = TraceWriter.write(trace()).lines().toList();

  private static Trace trace() {
    var actions = List.of("allocate 0 r0", "start", "store 0 globals.0 = r0", "go-on 0", "go-on 0");
    return Trace.of(
        "A store",
        Policy.GO,
        State.empty(new Shape(3, 1, 1, 1)),
        actions.stream().map(Action::parse).toList());
  }

  @Test
  void reads_what_was_written() {
    assertThat(Traces.random(50))
        .allSatisfy(trace -> assertThat(read(TraceWriter.write(trace))).isEqualTo(trace));
  }

  private static Trace read(String text) throws MalformedException {
    return TraceReader.read("t.jsonl", text.lines().toList());
  }

  @Test
  void an_empty_file_is_no_trace() {
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> read(""))
        .withMessage("t.jsonl:1: the header is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"trace\"            | {trace                | not JSON",
        "gotojava.gc           | gotojava.rpc          | it is a trace of 'gotojava.rpc'",
        "\"version\":1         | \"version\":2         | version 2 is not known",
        "\"version\":1         | \"version\":\"1\"     | 'version' is not a whole number",
        "\"version\":1         | \"version\":1.5       | 'version' is not a whole number",
        "\"version\":1         | \"version\":1,\"x\":1 | unknown key 'x'",
        "\"version\":1,        | ``                    | key 'version' is missing",
        "\"version\":1 | \"version\":1,\"version\":1 | not JSON: Duplicate",
        "\"title\":\"A store\" | \"title\":null        | 'title' is not a text",
        "\"hybrid\"            | \"hybird\"            | barrier: 'hybird' is not one of none,",
        "\"split\"             | \"split\",\"x\":\"y\" | unknown key 'x'",
        "\"objects\":3         | \"objects\":0         | objects: 0 is not in 1 to 1000",
        "\"colour 0\"          | \"colour 9\"          | such a world has no 'colour 9'",
        "\"colour 0\":1        | \"colour 0\":4        | colour 0: 4 is not in 0 to 3",
        "\"colour 0\":1        | \"colour 0\":0        | colour 0: the globals are never free",
      })
  void refuses_a_malformed_header_with_the_reason(String was, String is, String reason) {
    assertRefused(1, was, is, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2 | {                     | [                     | not JSON",
        "2 | \"step\":1            | \"step\":2            | it is step 1, not 2",
        "2 | \"step\":1            | \"step\":1,\"at\":0   | unknown key 'at'",
        "2 | allocate 0 r0         | alocate 0 r0          | 'alocate' is no action",
        "2 | allocate 0 r0         | allocate 1 r0         | a world of this shape has none",
        "2 | allocate 0 r0         | drop 0 r0             | the register is null",
        "2 | \"colour 1\",0,1      | \"colour 1\",1,1      | colour 1 is 0, not 1",
        "2 | \"colour 1\",0,1      | \"colour 1\",0,2      | the changes are [colour 1 from 0 to 1",
        "2 | \"colour 1\",0,1      | \"colour 1\",0        | a change is not [cell, before, after]",
        "2 | \"colour 1\",0,1      | \"colour 7\",0,1      | such a world has no 'colour 7'",
        "2 | ALLOCATED 1           | ALLOCATED 2           | the events are [ALLOCATED 1], not",
        "3 | CYCLE_BEGAN 0         | x                     | the events are [CYCLE_BEGAN 0], not",
      })
  void refuses_a_malformed_step_with_line_and_reason(
      int line, String was, String is, String reason) {
    assertRefused(line, was, is, reason);
  }

  private static void assertRefused(int line, String was, String is, String reason) {
    var lines = new ArrayList<>(LINES);
    var broken = lines.get(line - 1).replace(was, is);
    assertThat(broken).isNotEqualTo(lines.set(line - 1, broken));
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> TraceReader.read("t.jsonl", lines))
        .withMessageStartingWith("t.jsonl:" + line + ": ")
        .withMessageContaining(reason);
  }

  @Test
  void refuses_a_trace_with_a_line_left_out() {
    var lines = new ArrayList<>(LINES);
    lines.remove(3);
    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> TraceReader.read("t.jsonl", lines))
        .withMessage("t.jsonl:4: it is step 3, not 4");
  }
}
