package gotojava.notes.exercise;

import gotojava.notes.project.UserError;
import java.util.Map;
import java.util.stream.Stream;

/// A language that hints and pages are written in.
public enum Language {
  EN,
  ZH;

  /// The one that was asked for by name, else the one of the environment's locale.
  ///
  /// @param asked empty where nothing was asked for
  /// @throws UserError for a name that is not `en` or `zh`
  public static Language of(String asked, Map<String, String> environment) {
    return switch (asked) {
      case "en" -> EN;
      case "zh" -> ZH;
      case "" -> ofLocale(environment);
      default -> throw UserError.usage("--lang takes en or zh, not '" + asked + "'");
    };
  }

  /// The first of these variables that is set decides, as in POSIX.
  private static Language ofLocale(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(_ -> ZH)
        .orElse(EN);
  }

  /// The folder of its pages, and its key in `exercises.yaml`.
  public String code() {
    return this == EN ? "en" : "zh";
  }
}
