package gotojava.rpc;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.HostAndPort;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The command lines of both languages do and say the same, each client against each server.
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = MINUTES)
class InteropTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  private final Map<Program, Child> servers = new EnumMap<>(Program.class);

  @AfterAll
  void stopServers() {
    servers.values().forEach(Child::close);
  }

  static Stream<Arguments> pairs() {
    return Stream.of(Program.values())
        .flatMap(client -> Stream.of(Program.values()).map(server -> Arguments.of(client, server)));
  }

  @ParameterizedTest(name = "{0} client, {1} server")
  @MethodSource("pairs")
  void reads_back_what_was_added(Program client, Program server) throws Exception {
    var address = address(server);
    var id = client.call(address, "add", "Apple 11", "Meet Apple 11.").out().strip();
    assertThat(client.call(address, "get", id))
        .isEqualTo(new Outcome(0, "Apple 11: Meet Apple 11.\n", ""));
  }

  @ParameterizedTest(name = "{0} client, {1} server")
  @MethodSource("pairs")
  void says_that_an_id_is_unknown(Program client, Program server) throws Exception {
    assertThat(client.call(address(server), "get", "unknown"))
        .isEqualTo(new Outcome(1, "", "NOT_FOUND: no product with id unknown\n"));
  }

  @ParameterizedTest(name = "{0} client, {1} server")
  @MethodSource("pairs")
  void says_that_a_name_is_missing(Program client, Program server) throws Exception {
    assertThat(client.call(address(server), "add", ""))
        .isEqualTo(new Outcome(1, "", "INVALID_ARGUMENT: a product needs a name\n"));
  }

  @ParameterizedTest
  @EnumSource
  void gives_up_on_a_server_that_says_nothing(Program client) throws Exception {
    try (var silent = new ServerSocket(0, 1, LOOPBACK)) {
      var address = "127.0.0.1:" + silent.getLocalPort();
      var message = "DEADLINE_EXCEEDED: no answer from " + address + " in time\n";
      assertThat(client.call(address, "get", "1")).isEqualTo(new Outcome(1, "", message));
    }
  }

  @ParameterizedTest
  @EnumSource
  void says_what_to_do_where_no_server_listens(Program client) throws Exception {
    try (var bound = new Socket()) {
      bound.bind(new InetSocketAddress(LOOPBACK, 0)); // and so refuses, for it does not listen
      var address = "127.0.0.1:" + bound.getLocalPort();
      assertThat(client.call(address, "get", "1").err())
          .startsWith("UNAVAILABLE: no server answers at " + address + "; start one with: ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void does_not_serve_on_a_port_in_use(Program server) throws Exception {
    try (var other = new ServerSocket(0, 1, LOOPBACK);
        var child = server.serve(other.getLocalPort())) {
      var outcome = child.await();
      assertThat(outcome.err())
          .startsWith(
              "cannot listen on 127.0.0.1:" + other.getLocalPort() + "; choose another port");
      assertThat(outcome.exitCode()).isEqualTo(1);
    }
  }

  // A JVM that was ended by a signal says so in its exit code: 128 and the number of SIGTERM.
  @ParameterizedTest
  @CsvSource({"JAVA, 143", "GO, 0"})
  void ends_when_it_is_told_to_though_a_client_is_connected(Program server, int exitCode)
      throws Exception {
    try (var child = server.serve(0);
        var client = connect(address(child))) {
      client.add("Apple 11", "");
      child.terminate();
      assertThat(child.await()).isEqualTo(new Outcome(exitCode, child.firstLine() + "\n", ""));
    }
  }

  private static ProductInfoClient connect(String address) throws InterruptedException {
    var parts = HostAndPort.fromString(address);
    return ProductInfoClient.connect(parts.getHost(), parts.getPort());
  }

  /// The address of a server of this language, one for all tests.
  private String address(Program language) throws Exception {
    var server = servers.get(language);
    if (server == null) {
      server = language.serve(0);
      servers.put(language, server);
    }
    return address(server);
  }

  private static String address(Child server) throws Exception {
    assertThat(server.firstLine()).matches("listening on 127\\.0\\.0\\.1:\\d+");
    return server.firstLine().replace("listening on ", "");
  }
}
