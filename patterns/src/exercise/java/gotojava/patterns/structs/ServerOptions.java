package gotojava.patterns.structs;

import java.time.Duration;
import java.util.List;

/// Settings of a server, made of defaults and options as Go makes them of functional options:
///
/// ```go
/// settings := NewServerOptions(WithPort(80), WithTimeout(5*time.Second))
/// ```
///
/// An option changes one setting; of two that change the same, the last wins. Settings never change
/// once they are made, their list of origins no more than the rest.
///
/// Refused, by the constructor too, with an IllegalArgumentException whose message names the
/// setting and holds the value: a blank host, a port outside 0 to 65535 (0 lets the system choose),
/// a timeout that is not positive.
public record ServerOptions(String host, int port, Duration timeout, List<String> origins) {
  /// A change of settings. What it can do is yours to say.
  public interface Option {}

  /// The defaults, changed by `options`: localhost, port 8080, 30 seconds, no origins.
  public static ServerOptions of(Option... options) {
    throw new UnsupportedOperationException("your turn");
  }

  /// These settings, changed by `options`.
  public ServerOptions with(Option... options) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The host to listen on.
  public static Option withHost(String host) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The port to listen on.
  public static Option withPort(int port) {
    throw new UnsupportedOperationException("your turn");
  }

  /// How long a request may take.
  public static Option withTimeout(Duration timeout) {
    throw new UnsupportedOperationException("your turn");
  }

  /// The origins that browsers may call from.
  public static Option withOrigins(List<String> origins) {
    throw new UnsupportedOperationException("your turn");
  }
}
