package gotojava.gc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  @TempDir private Path folder;

  @Test
  void serves_the_page_and_nothing_else() throws IOException, InterruptedException {
    try (var server = new PageServer("<p>é</p>", 0)) {
      var page = get(server, "/");
      assertThat(page.body()).isEqualTo("<p>é</p>");
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(get(server, "/etc/passwd").statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> get(PageServer server, String path)
      throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + server.port() + path);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void says_which_port_it_cannot_serve_on() throws IOException {
    try (var other = new PageServer("", 0)) {
      var outcome = Outcome.of("serve --port " + other.port());
      assertThat(outcome.err().lines())
          .singleElement()
          .asString()
          .startsWith("cannot listen on 127.0.0.1:" + other.port());
      assertThat(outcome.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void writes_the_page_with_scenarios_and_questions() throws IOException {
    var file = folder.resolve("gc.html");
    assertThat(Outcome.of("serve --file " + file).exitCode()).isZero();
    assertThat(Files.readString(file)).contains("<html", "A tree", "without shade of the old");
  }
}
