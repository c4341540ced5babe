package gotojava.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RpcTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "call", "call add", "call get"})
  void explains_itself_on_every_level(String command) {
    var outcome = Outcome.of((command + " --help").strip().split(" "));
    assertThat(outcome.out()).contains("Usage: " + ("./gotojava rpc " + command).strip());
    assertThat(outcome.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "call frob, Unmatched argument",
    "call, Missing required subcommand",
    "call add, Missing required parameter: 'NAME'",
    "call get, Missing required parameter: 'ID'",
    "call --address 127.0.0.1 get 1, '127.0.0.1' is not HOST:PORT",
    "call --address 127.0.0.1:x get 1, '127.0.0.1:x' is not HOST:PORT",
    "serve --port x, 'x' is not a port",
    "serve --port 65536, '65536' is not a port",
  })
  void says_in_one_line_what_is_wrong_with_its_usage(String command, String message) {
    var outcome = Outcome.of(command.split(" "));
    assertThat(outcome.err().lines()).singleElement().asString().contains(message, "--help");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void says_which_port_it_cannot_serve_on() throws IOException {
    try (var other = ProductInfoServer.start(0)) {
      var outcome = Outcome.of("serve", "--port", "" + other.port());
      assertThat(outcome.err().lines())
          .singleElement()
          .asString()
          .startsWith("cannot listen on 127.0.0.1:" + other.port() + "; choose another port");
      assertThat(outcome.exitCode()).isEqualTo(1);
    }
  }
}
