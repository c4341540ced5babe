package gotojava.notes.bench;

import gotojava.notes.project.UserError;
import java.io.IOException;
import java.util.Map;

/// Measures the rows of a benchmark on one runtime, whose programs are built already. A runtime to
/// compare with is one more of these, and a name that `--against` knows.
interface Harness {
  /// As [Row#runtime()].
  String runtime();

  /// Measures each row of a pass once.
  ///
  /// @param measured called after each row
  /// @return by [Row#method()]
  /// @throws UserError when the benchmark fails, with what it said
  Map<String, Sample> round(Effort effort, Pass pass, Runnable measured)
      throws IOException, InterruptedException;

  /// Versions and settings; complete after a round.
  Map<String, String> settings();
}
