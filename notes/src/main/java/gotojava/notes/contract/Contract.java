package gotojava.notes.contract;

import java.util.List;
import java.util.Optional;

/// What an example promises: the parsed comment of its source.
///
/// @param idea the first sentence, what the example is about
/// @param twin the Go program beside it
/// @param own what the program that carries the contract does
/// @param go what the Go twin does; the same as `own` unless the contract says otherwise
/// @param difference why Go rightly does something else, empty where it does the same
/// @param vet what `go vet` finds in a deliberately broken Go program, a fragment a finding
/// @param since the release it needs, empty where the oldest supported will do
public record Contract(
    String idea,
    Twin twin,
    Promise own,
    Promise go,
    String difference,
    List<String> vet,
    Optional<Since> since) {

  /// The Go counterpart of a Java example.
  public sealed interface Twin {}

  /// A Go program, by its path from the module's root.
  public record TwinFile(String path) implements Twin {}

  /// There is none, and why.
  public record NoTwin(String why) implements Twin {}

  /// The contract is that of a Go program, which stands alone.
  public record GoOnly() implements Twin {}

  /// A release of a language, such as `Go 1.27` or `Java 26`.
  public record Since(String language, String version) {
    @Override
    public String toString() {
      return language + " " + version;
    }
  }

  /// What one program does.
  public sealed interface Promise {}

  /// It runs, prints, and ends with 0; or, where `failure` is present, prints and then fails: the
  /// first line on standard error contains the text and the exit code is not 0.
  public record Runs(Expectation output, Optional<String> failure) implements Promise {}

  /// The compiler refuses it with a message that contains the text.
  public record Refused(String message) implements Promise {}

  public Contract {
    vet = List.copyOf(vet);
  }
}
