package gotojava.concurrency.model;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The channels and the select do on random programs what the specification allows, and nothing
/// else. `-Dmodel.programs=N` tries N programs.
@Timeout(3_600)
class ChannelsAgainstModelTest {
  private static final int PROGRAMS = Integer.getInteger("model.programs", 1_000);
  private static final int RUNS = 10;

  @Test
  void one_operation_after_the_other_gives_what_the_model_gives() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      var random = new Random(seed);
      var program = RandomPrograms.onChannels(random);
      for (int run = 0; run < RUNS; run++) {
        LockStep.run(program, new FastChannels(program), random);
      }
    }
  }

  @Test
  void all_operations_at_once_give_an_outcome_that_the_model_allows() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      var random = new Random(seed);
      var program = RandomPrograms.onChannels(random);
      var allowed = Model.outcomes(program);
      for (int run = 0; run < RUNS; run++) {
        FreeRun.run(program, new FastChannels(program), allowed, random);
      }
    }
  }
}
