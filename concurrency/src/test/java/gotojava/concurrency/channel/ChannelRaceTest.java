package gotojava.concurrency.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent arrives once, and what is called off has not happened, whatever meets it at the
/// same moment. `-Draces.scale=N` runs N times as many races, and keeps their balance as evidence.
///
/// No test here depends on which races come about: the account of the values must be even after
/// any.
@Timeout(3_600)
class ChannelRaceTest {
  private static final int SCALE = Integer.getInteger("races.scale", 1);
  private static final RaceEvidence EVIDENCE = new RaceEvidence(SCALE);

  @AfterAll
  static void keepEvidence() throws IOException {
    if (SCALE > 1) EVIDENCE.write();
  }

  @Test
  void the_evidence_is_that_of_these_sources() throws IOException {
    assertThat(RaceEvidence.FILE).content().contains("sources " + RaceEvidence.digest());
  }

  /// Kotlin's channels lost values here: kotlinx.coroutines issues 1813 and 1936.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void an_interrupt_neither_loses_nor_doubles_a_value(int capacity) {
    int each = 20_000 * SCALE;
    var balance = new Balance(3 * each);
    var racers = new Racers(balance, capacity);
    for (int i = 0; i < 3; i++) {
      racers.sender(i * each, (i + 1) * each, 10 + i);
      racers.receiver(each, 20 + i);
    }
    racers.interruptUntilAllEnd(new Random(capacity));
    racers.drain();
    settle("interrupt", capacity, balance);
  }

  /// Kotlin's close raced with receive: kotlinx.coroutines issues 330 and 1584.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void a_close_neither_loses_nor_doubles_a_value(int capacity) {
    races("close", capacity, (racers, random) -> racers.close());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void a_cancellation_neither_loses_nor_doubles_a_value(int capacity) {
    races("cancellation", capacity, (racers, random) -> racers.cancel());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void all_of_these_together_neither_lose_nor_double_a_value(int capacity) {
    races(
        "all three",
        capacity,
        (racers, random) -> {
          racers.interruptOne(random);
          racers.cancel();
          racers.interruptOne(random);
          racers.close();
        });
  }

  private interface Disturbance {
    void happens(Racers racers, Random random);
  }

  /// Many short rounds, each with channels of its own. Whoever still waits after the disturbance is
  /// interrupted.
  private static void races(String what, int capacity, Disturbance disturbance) {
    int rounds = 2_000 * SCALE;
    int each = 4;
    var random = new Random(capacity);
    var balance = new Balance(3 * each * rounds);
    for (int round = 0; round < rounds; round++) {
      int first = 3 * each * round;
      var racers = new Racers(balance, capacity);
      for (int i = 0; i < 3; i++) {
        racers.sender(first + i * each, first + (i + 1) * each, random.nextLong());
        racers.receiver(each, random.nextLong());
      }
      int pause = random.nextInt(2_000);
      for (int i = 0; i < pause; i++) Thread.onSpinWait();
      disturbance.happens(racers, random);
      racers.interruptUntilAllEnd(random);
      racers.drain();
    }
    settle(what, capacity, balance);
  }

  private static void settle(String what, int capacity, Balance balance) {
    balance.assertEven();
    assertThat(balance.arrived()).isPositive();
    assertThat(balance.timesCalledOff()).isPositive();
    EVIDENCE.add(what, capacity, balance);
  }
}
