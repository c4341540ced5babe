package gotojava.notes.run;

/// The two sides of a pair.
public enum Language {
  GO("Go", "go"),
  JAVA("Java", "java");

  private final String title;
  private final String word;

  Language(String title, String word) {
    this.title = title;
    this.word = word;
  }

  /// As people write it.
  public String title() {
    return title;
  }

  /// As options and `--json` write it.
  public String word() {
    return word;
  }
}
