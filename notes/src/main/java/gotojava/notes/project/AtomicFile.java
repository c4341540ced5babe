package gotojava.notes.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// Writes files whole or not at all: whoever reads one meanwhile, or after a full disk, finds the
/// old text or the new one.
public final class AtomicFile {
  private AtomicFile() {}

  /// Puts a text in the place of a file, whose folder is made where it is missing.
  public static void write(Path file, String text) throws IOException {
    write(Map.of(file, text));
  }

  /// Writes several texts, and takes none of them over before all are written.
  public static void write(Map<Path, String> texts) throws IOException {
    try {
      for (var text : texts.entrySet()) {
        var folder = text.getKey().getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.writeString(fresh(text.getKey()), text.getValue());
      }
      for (var file : texts.keySet()) {
        Files.move(
            fresh(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (var file : texts.keySet()) Files.deleteIfExists(fresh(file));
    }
  }

  private static Path fresh(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }
}
