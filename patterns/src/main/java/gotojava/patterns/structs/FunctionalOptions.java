package gotojava.patterns.structs;

/// Go passes functions that each set one option; Java fills a builder and makes an immutable value
/// of it.
///
/// Go: `src/main/go/functional-options/main.go`
///
/// Output:
///
/// ```
/// localhost:8080 tls false
/// localhost:443 tls true
/// ```
class FunctionalOptions {
  static void main() {
    show(Server.builder().build());
    show(Server.builder().port(443).tls(true).build());
  }

  record Server(String host, int port, boolean tls) {
    static Builder builder() {
      return new Builder();
    }

    static class Builder {
      private String host = "localhost";
      private int port = 8080;
      private boolean tls;

      Builder host(String host) {
        this.host = host;
        return this;
      }

      Builder port(int port) {
        this.port = port;
        return this;
      }

      Builder tls(boolean tls) {
        this.tls = tls;
        return this;
      }

      Server build() {
        return new Server(host, port, tls);
      }
    }
  }

  static void show(Server s) {
    IO.println(s.host() + ":" + s.port() + " tls " + s.tls());
  }
}
