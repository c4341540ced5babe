package gotojava.notes.book;

/// A pair of markers and what stands between them.
///
/// @param argument an id or a path, empty where the kind takes none
/// @param prefix what each line begins with, as `> ` in a quotation
/// @param line of the opening marker
/// @param start offset in the page's text where the first line between the markers begins
/// @param end offset where the closing marker's line begins
/// @param ending of lines, as the opening marker's
record Block(
    Kind kind, String argument, String prefix, int line, int start, int end, String ending) {
  /// The opening marker without its comment signs, as `pair patterns/swap`.
  String name() {
    return argument.isEmpty() ? kind.word() : kind.word() + " " + argument;
  }

  /// Lines as they stand in the file.
  String text(Iterable<String> lines) {
    var text = new StringBuilder();
    for (var line : lines) text.append((prefix + line).stripTrailing()).append(ending);
    return text.toString();
  }
}
