package gotojava.patterns.structs;

import static gotojava.patterns.structs.ServerOptions.withHost;
import static gotojava.patterns.structs.ServerOptions.withOrigins;
import static gotojava.patterns.structs.ServerOptions.withPort;
import static gotojava.patterns.structs.ServerOptions.withTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  @Test
  void has_defaults() {
    var defaults = new ServerOptions("localhost", 8080, HALF_A_MINUTE, List.of());
    assertThat(ServerOptions.of()).isEqualTo(defaults);
  }

  @Test
  void changes_what_the_options_say() {
    var second = Duration.ofSeconds(1);
    var origins = List.of("https://example.org");
    assertThat(
            ServerOptions.of(
                withOrigins(origins), withPort(80), withTimeout(second), withHost("::1")))
        .isEqualTo(new ServerOptions("::1", 80, second, origins));
  }

  @Test
  void lets_the_last_option_win() {
    assertThat(ServerOptions.of(withPort(80), withPort(81)).port()).isEqualTo(81);
  }

  @Test
  void begins_with_the_defaults_every_time() {
    ServerOptions.of(withPort(80));
    assertThat(ServerOptions.of().port()).isEqualTo(8080);
  }

  @Test
  void keeps_what_no_option_changes() {
    var settings = ServerOptions.of(withHost("::1")).with(withPort(80));
    assertThat(settings).isEqualTo(new ServerOptions("::1", 80, HALF_A_MINUTE, List.of()));
  }

  @Test
  void leaves_the_original_unchanged() {
    var original = ServerOptions.of();
    original.with(withPort(80), withOrigins(List.of("https://example.org")));
    assertThat(original).isEqualTo(new ServerOptions("localhost", 8080, HALF_A_MINUTE, List.of()));
  }

  @Test
  void keeps_its_origins_when_the_list_it_was_given_changes() {
    var origins = new ArrayList<>(List.of("https://example.org"));
    var settings = ServerOptions.of(withOrigins(origins));
    origins.clear();
    assertThat(settings.origins()).containsExactly("https://example.org");
  }

  @Test
  void hands_out_origins_that_nobody_can_change() {
    var settings = ServerOptions.of(withOrigins(new ArrayList<>()));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> settings.origins().add("https://example.org"));
  }

  @Test
  void names_the_port_it_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.of(withPort(65_536)))
        .withMessageContainingAll("port", "65536");
  }

  @Test
  void names_the_timeout_it_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.of(withTimeout(Duration.ZERO)))
        .withMessageContainingAll("timeout", "PT0S");
  }

  @Test
  void names_the_host_it_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.of(withHost("   ")))
        .withMessageContainingAll("host", "   ");
  }

  @Test
  void refuses_an_empty_host() {
    assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.of(withHost("")));
  }

  @Test
  void refuses_a_timeout_below_zero() {
    var timeout = Duration.ofSeconds(-1);
    assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.of(withTimeout(timeout)));
  }

  @Test
  void refuses_what_is_wrong_in_its_constructor_too() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerOptions("", 80, HALF_A_MINUTE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerOptions("::1", -1, HALF_A_MINUTE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerOptions("::1", 80, Duration.ZERO, List.of()));
  }

  @Test
  void keeps_its_origins_when_the_list_its_constructor_was_given_changes() {
    var origins = new ArrayList<>(List.of("https://example.org"));
    var settings = new ServerOptions("::1", 80, HALF_A_MINUTE, origins);
    origins.clear();
    assertThat(settings.origins()).containsExactly("https://example.org");
  }

  @Test
  void refuses_a_bad_change_of_good_settings() {
    var settings = ServerOptions.of();
    assertThatIllegalArgumentException().isThrownBy(() -> settings.with(withPort(-1)));
  }

  @Test
  void takes_port_0() {
    assertThat(ServerOptions.of(withPort(0)).port()).isZero();
  }

  @Test
  void takes_port_65535() {
    assertThat(ServerOptions.of(withPort(65_535)).port()).isEqualTo(65_535);
  }
}
