package gotojava.notes.example;

/// Something wrong with an example before anything is run.
///
/// @param id of the example
/// @param place file and line, from the root
/// @param what is wrong there
public record Flaw(String id, String place, String what) {
  @Override
  public String toString() {
    return place + ": " + what;
  }
}
