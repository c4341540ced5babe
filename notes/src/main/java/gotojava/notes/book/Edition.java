package gotojava.notes.book;

import gotojava.notes.contract.Expectation;
import gotojava.notes.contract.LinePattern;
import gotojava.notes.exercise.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;

/// A language of the book, and the words it has for what the engine writes.
enum Edition {
  EN,
  ZH;

  /// The edition a file belongs to, by its folder: all that is not Chinese is English.
  static Edition of(Path file) {
    for (var name : file) {
      if (name.toString().equals(ZH.folder())) return ZH;
    }
    return EN;
  }

  Language language() {
    return this == ZH ? Language.ZH : Language.EN;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Leads in what a program prints.
  ///
  /// @param who the language of the program, empty where it needs no name
  /// @param why the contract's reason for the difference; it is English, and the Chinese text says
  ///   it in its own words
  String prints(String who, Expectation output, String why) {
    return switch (this) {
      case EN -> (who.isEmpty() ? "Prints" : who + " prints") + form(output) + reason(why) + ":";
      case ZH -> (who.isEmpty() ? "" : who + " ") + "输出" + form(output) + "：";
    };
  }

  private String form(Expectation output) {
    var chinese = this == ZH;
    return switch (output) {
      case Expectation.Exactly _ -> "";
      case Expectation.Unordered _ -> chinese ? "（顺序不定）" : ", in any order";
      case Expectation.OneOf _ -> chinese ? "下列之一" : " one of these";
      case Expectation.Matching(var pattern) -> chinese ? inChinese(pattern) : inEnglish(pattern);
    };
  }

  private static String inEnglish(LinePattern pattern) {
    var text = new StringJoiner(" and ", ", in an order that varies, where ", "");
    text.setEmptyValue(", in an order that varies");
    if (pattern.hasNames()) text.add("a name in braces is one value throughout");
    if (pattern.hasBlanks()) text.add("`{_}` is anything");
    return text.toString();
  }

  private static String inChinese(LinePattern pattern) {
    var text = new StringJoiner("，", "（", "）").add("顺序可变");
    if (pattern.hasNames()) text.add("花括号里的名字每次代表同一个值");
    if (pattern.hasBlanks()) text.add("`{_}` 代表任意内容");
    return text.toString();
  }

  String or() {
    return this == ZH ? "或者" : "or";
  }

  /// Leads in the first line of standard error.
  String fails(String who, String why) {
    return switch (this) {
      case EN -> (who.isEmpty() ? "Fails" : who + " fails") + " with" + reason(why) + ":";
      case ZH -> (who.isEmpty() ? "" : who + " ") + "运行失败：";
    };
  }

  /// Leads in a compiler's message.
  String refuses(String compiler) {
    return this == ZH ? compiler + " 拒绝编译：" : compiler + " refuses it:";
  }

  String vetFinds() {
    return this == ZH ? "`go vet` 报告：" : "`go vet` finds:";
  }

  String verified(String jdk, String go) {
    return (this == ZH ? "已用 JDK %s 和 Go %s 验证" : "verified with JDK %s and Go %s")
        .formatted(jdk, go);
  }

  String needs(String release) {
    return this == ZH ? "需要 " + release : "needs " + release;
  }

  String exercise(String title, String command) {
    var asks = title.endsWith("?") || title.endsWith("？");
    var stop = asks ? "" : this == ZH ? "。" : ".";
    return (this == ZH ? "**练习：%s%s** `%s`" : "**Exercise: %s%s** `%s`")
        .formatted(title, stop, command);
  }

  private static String reason(String why) {
    return why.isEmpty() ? "" : " (" + why + ")";
  }
}
