package gotojava.gc.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gotojava.gc.model.Action;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Shape;
import gotojava.gc.model.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceWriterTest {
  @Test
  void writes_a_header_and_a_line_a_step() {
    var trace =
        Trace.of(
            "One object",
            Policy.GO,
            State.empty(new Shape(2, 1, 1, 1)),
            List.of(new Action.Allocate(0, 0)));
    assertThat(TraceWriter.write(trace).lines())
        .containsExactly(
            "{\"trace\":\"gotojava.gc\",\"version\":1,\"title\":\"One object\","
                + "\"policy\":{\"barrier\":\"hybrid\",\"stacks\":\"any-time\","
                + "\"allocation\":\"black\",\"schedule\":\"concurrent\",\"atomicity\":\"split\"},"
                + "\"shape\":{\"objects\":2,\"fields\":1,\"mutators\":1,\"registers\":1},"
                + "\"start\":{\"colour 0\":1}}",
            "{\"step\":1,\"action\":\"allocate 0 r0\","
                + "\"changes\":[[\"colour 1\",0,1],[\"register 0.0\",0,1]],"
                + "\"events\":[\"ALLOCATED 1\"]}");
  }

  @Test
  void keeps_to_the_schema() {
    var schema = Schema.read("trace.schema.json");
    assertThat(Traces.random(50).flatMap(trace -> TraceWriter.write(trace).lines()))
        .allSatisfy(line -> assertThat(schema.faults(line)).isEmpty());
  }

  @Test
  void the_schema_refuses_what_the_reader_refuses() {
    var schema = Schema.read("trace.schema.json");
    var line = "{\"step\":1,\"action\":\"start\",\"changes\":[],\"events\":[]}";
    assertThat(schema.faults(line)).isEmpty();
    assertThat(
            List.of(
                line.replace("[]}", "[],\"x\":1}"),
                line.replace("\"step\":1,", ""),
                line.replace(":1,", ":0,"),
                line.replace("\"changes\":[]", "\"changes\":[[\"color 1\",0,1]]"),
                line.replace("\"changes\":[]", "\"changes\":[[\"phase\",0]]"),
                line.replace("\"events\":[]", "\"events\":[\"freed\"]")))
        .allSatisfy(wrong -> assertThat(schema.faults(wrong)).isNotEmpty());
  }
}
