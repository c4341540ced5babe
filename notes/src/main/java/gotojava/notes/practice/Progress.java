package gotojava.notes.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a learner has done, as it stands in `workspace/progress.json`. What must not be missing
/// there makes the constructors fail, so that a malformed file is found when it is read.
///
/// @param version of the form of this file
/// @param last id of the exercise that was worked on last, of those started
/// @param exercises by id
record Progress(int version, @Nullable String last, Map<String, Entry> exercises) {
  static final int VERSION = 1;
  static final Progress NONE = new Progress(VERSION, null, Map.of());

  /// One check.
  ///
  /// @param verdict the word of a [CheckVerdict]
  record Attempt(Instant at, String verdict) {
    Attempt {
      Objects.requireNonNull(at);
      Objects.requireNonNull(verdict);
    }
  }

  /// What was done on one exercise.
  ///
  /// @param started when; null where only a hint or the solution was asked for
  /// @param hints how many were shown
  /// @param solutionSeen when it was first shown
  /// @param passed when a check first passed
  record Entry(
      @Nullable Instant started,
      List<Attempt> attempts,
      int hints,
      @Nullable Instant solutionSeen,
      @Nullable Instant passed) {
    Entry {
      attempts = List.copyOf(attempts);
    }

    static final Entry NONE = new Entry(null, List.of(), 0, null, null);

    Entry started(Instant at) {
      return new Entry(started == null ? at : started, attempts, hints, solutionSeen, passed);
    }

    Entry attempted(CheckVerdict verdict, Instant at) {
      var all = new ArrayList<>(attempts);
      all.add(new Attempt(at, verdict.word()));
      var first = passed == null && verdict.passed() ? at : passed;
      return new Entry(started, all, hints, solutionSeen, first);
    }

    Entry hinted(int level) {
      return new Entry(started, attempts, Math.max(hints, level), solutionSeen, passed);
    }

    /// Whether the solution was seen before a check passed.
    boolean peeked() {
      return passed != null && solutionSeen != null && solutionSeen.isBefore(passed);
    }

    Entry sawSolution(Instant at) {
      return new Entry(started, attempts, hints, solutionSeen == null ? at : solutionSeen, passed);
    }
  }

  Progress {
    exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    exercises.values().forEach(Objects::requireNonNull);
  }

  Entry of(String id) {
    return exercises.getOrDefault(id, Entry.NONE);
  }

  /// The same with a change to one exercise.
  Progress with(String id, UnaryOperator<Entry> change) {
    var entry = change.apply(of(id));
    var changed = new LinkedHashMap<>(exercises);
    changed.put(id, entry);
    return new Progress(VERSION, entry.started() == null ? last : id, changed);
  }
}
