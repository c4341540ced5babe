package gotojava.patterns.structs;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

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
  private static final ServerOptions DEFAULTS =
      new ServerOptions("localhost", 8080, Duration.ofSeconds(30), List.of());

  /// A change of settings: from the old ones to the new.
  @FunctionalInterface
  public interface Option extends UnaryOperator<ServerOptions> {}

  /// Refuses what no server can be set to.
  public ServerOptions {
    if (host.isBlank()) throw refused("host", host, "it is blank");
    if (port < 0 || port > 65_535) throw refused("port", port, "it is not in 0 to 65535");
    if (!timeout.isPositive()) throw refused("timeout", timeout, "it is not positive");
    origins = List.copyOf(origins);
  }

  /// The defaults, changed by `options`: localhost, port 8080, 30 seconds, no origins.
  public static ServerOptions of(Option... options) {
    return DEFAULTS.with(options);
  }

  /// These settings, changed by `options`.
  public ServerOptions with(Option... options) {
    var settings = this;
    for (var option : options) settings = option.apply(settings);
    return settings;
  }

  /// The host to listen on.
  public static Option withHost(String host) {
    return old -> new ServerOptions(host, old.port, old.timeout, old.origins);
  }

  /// The port to listen on.
  public static Option withPort(int port) {
    return old -> new ServerOptions(old.host, port, old.timeout, old.origins);
  }

  /// How long a request may take.
  public static Option withTimeout(Duration timeout) {
    return old -> new ServerOptions(old.host, old.port, timeout, old.origins);
  }

  /// The origins that browsers may call from.
  public static Option withOrigins(List<String> origins) {
    return old -> new ServerOptions(old.host, old.port, old.timeout, origins);
  }

  private static IllegalArgumentException refused(String setting, Object value, String reason) {
    return new IllegalArgumentException(setting + " '" + value + "' is refused: " + reason);
  }
}
