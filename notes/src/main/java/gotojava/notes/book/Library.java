package gotojava.notes.book;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// All Markdown files of the project, but for those in folders that `.gitignore` names.
///
/// @param pages in order of their paths, chapters in the order of their numbers
/// @param ignored names of folders that are no part of the project
record Library(Project project, List<Page> pages, Set<String> ignored) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  Library {
    pages = List.copyOf(pages);
    ignored = Set.copyOf(ignored);
  }

  static Library of(Project project) {
    try {
      var ignored = ignored(project);
      var pages = new ArrayList<Page>();
      for (var file : files(project, ignored)) pages.add(read(project, file));
      pages.sort(Comparator.comparing(page -> padded(page.name())));
      return new Library(project, pages, ignored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> ignored(Project project) throws IOException {
    var ignored = new HashSet<>(Set.of(".git"));
    var file = project.root().resolve(".gitignore");
    if (!Files.exists(file)) return ignored;
    for (var line : Files.readAllLines(file)) {
      if (line.endsWith("/")) ignored.add(line.substring(0, line.length() - 1));
    }
    return ignored;
  }

  private static List<Path> files(Project project, Set<String> ignored) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        project.root(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return ignored.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static Page read(Project project, Path file) throws IOException {
    try {
      return PageParser.parse(project, file, Files.readString(file));
    } catch (MalformedInputException _) {
      throw new UserError(project.relative(file) + " is not UTF-8: save it as UTF-8");
    }
  }

  /// Numbers as wide as each other, so that a2 comes before a10.
  private static String padded(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(match -> "0".repeat(Math.max(0, 6 - match.group().length())) + match.group());
  }

  /// The folder of an edition of the book.
  Path folder(Edition edition) {
    return project.module("notes").resolve("book").resolve(edition.folder());
  }

  /// The pages of an edition.
  List<Page> edition(Edition edition) {
    return pages.stream().filter(page -> page.folder().equals(folder(edition))).toList();
  }

  /// Pages of the book, whatever their language.
  boolean inBook(Page page) {
    return page.file().startsWith(project.module("notes").resolve("book"));
  }

  /// Whether a file is in a folder that is no part of the project.
  boolean ignores(Path file) {
    for (var name : project.root().relativize(file)) {
      if (ignored.contains(name.toString())) return true;
    }
    return false;
  }
}
