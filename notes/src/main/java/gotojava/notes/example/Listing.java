package gotojava.notes.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of a program that a page shows: what says the idea, without the frame around it.
public final class Listing {
  private Listing() {}

  /// A Java file's body: what stands between the braces of its first type, moved to the margin, and
  /// further types after it as they are.
  public static List<String> ofJava(Path file) {
    var lines = lines(file);
    var start = 0;
    while (start < lines.size() && !opensType(lines.get(start))) start++;
    var end = start + lines.subList(start, lines.size()).indexOf("}");
    if (start >= end) return lines;
    var body = lines.subList(start + 1, end).stream();
    var atMargin = body.map(line -> line.startsWith("  ") ? line.substring(2) : line);
    var others = lines.subList(end + 1, lines.size()).stream();
    return trimmed(Stream.concat(atMargin, others).toList());
  }

  /// A Go file's declarations: what follows the package clause and the imports.
  public static List<String> ofGo(Path file) {
    var lines = lines(file);
    var start = 0;
    while (start < lines.size() && !lines.get(start).startsWith("package ")) start++;
    start++;
    var body = new ArrayList<String>();
    var inImports = false;
    for (var line : lines.subList(Math.min(start, lines.size()), lines.size())) {
      if (line.startsWith("import (")) inImports = true;
      else if (inImports) inImports = !line.equals(")");
      else if (!line.startsWith("import ")) body.add(line);
    }
    return trimmed(body);
  }

  private static boolean opensType(String line) {
    return line.endsWith("{") && line.matches("([a-z-]+ )*(class|record|enum|interface) .*");
  }

  private static List<String> trimmed(List<String> lines) {
    var trimmed = new ArrayList<>(lines);
    while (!trimmed.isEmpty() && trimmed.getFirst().isBlank()) trimmed.removeFirst();
    while (!trimmed.isEmpty() && trimmed.getLast().isBlank()) trimmed.removeLast();
    return List.copyOf(trimmed);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
