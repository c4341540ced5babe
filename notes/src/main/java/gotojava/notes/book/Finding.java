package gotojava.notes.book;

import gotojava.notes.project.UserError;

/// Something wrong with a page.
///
/// @param file path from the root
/// @param line counted from 1
/// @param what is wrong there
/// @param remedy what to do about it
record Finding(String file, int line, String what, String remedy) {
  /// The message of an error that lists ids below its first line.
  static String oneLine(UserError error) {
    var lines = String.valueOf(error.getMessage()).lines().map(String::strip).toList();
    var listed = String.join(", ", lines.subList(1, lines.size()));
    return (lines.getFirst() + " " + listed).strip();
  }

  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, what, remedy);
  }
}
