package gotojava.concurrency.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// What a long campaign of races came to: `evidence/races.md`. It fits only the sources that ran.
final class RaceEvidence {
  static final Path FILE = Path.of("evidence", "races.md");

  private static final Path MAIN = Path.of("src", "main", "java", "gotojava", "concurrency");
  private static final Path TEST =
      Path.of("src", "test", "java", "gotojava", "concurrency", "channel");

  private final int scale;
  private final List<String> rows = new ArrayList<>();

  RaceEvidence(int scale) {
    this.scale = scale;
  }

  /// Of a campaign whose balance was even.
  void add(String what, int capacity, Balance balance) {
    rows.add(
        "| %s | %d | %,d | %,d | %,d | 0 |"
            .formatted(
                what, capacity, balance.values(), balance.arrived(), balance.timesCalledOff()));
  }

  void write() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text());
  }

  private String text() throws IOException {
    return """
    <!-- Made by ChannelRaceTest: change nothing here. -->
    # What races of channel operations came to

    Three threads send and three receive on two channels, by send, receive, tries and selects; an \
    interrupt, a cancellation by way of a third channel, or a close comes in between. Each value has \
    an account: received once if its send returned, not at all if it threw.

    | In between | Capacity | Values | Arrived | Operations called off | Lost, doubled or made up |
    |---|--:|--:|--:|--:|--:|
    %s

    **Again.** `./mvnw -pl concurrency test -Dtest=ChannelRaceTest -Draces.scale=%d` (%s, JDK %s, \
    sources %s).
    """
        .formatted(
            String.join("\n", rows),
            scale,
            LocalDate.now(ZoneOffset.UTC),
            Runtime.version().feature(),
            digest());
  }

  /// SHA-256, its first 16 digits, over what a channel is made of and the tests that race.
  static String digest() throws IOException {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      for (var file : sources()) {
        hash.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        hash.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    var tests =
        Stream.of("Balance", "Racers", "ChannelRaceTest").map(test -> TEST.resolve(test + ".java"));
    try (Stream<Path> channel = Files.list(MAIN.resolve("channel"))) {
      return Stream.of(channel.sorted(), Stream.of(MAIN.resolve("Waiter.java")), tests)
          .flatMap(files -> files)
          .toList();
    }
  }
}
