package gotojava.notes.practice;

import gotojava.notes.project.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Waits for saves below a folder.
///
/// The file system's events only end the wait early: what decides is a comparison of the Java files
/// and the texts with what they were. So it does not matter whether an editor writes in place or
/// renames, nor that some file systems (of containers, of the network) send no events.
final class Watch implements AutoCloseable {
  private static final long LONGEST_WAIT_MILLIS = 500;
  private static final long SETTLE_MILLIS = 50;

  private final Path folder;
  private final WatchService events;
  private Map<Path, String> seen;

  /// @param folder that holds the learner's files
  /// @throws UserError when the system has no watch to give
  Watch(Path folder) {
    this.folder = folder;
    try {
      this.events = folder.getFileSystem().newWatchService();
      this.seen = files();
    } catch (IOException e) {
      throw unwatchable(e);
    }
  }

  /// Waits until files were saved and have come to rest.
  ///
  /// @return false when the watch was ended meanwhile
  boolean awaitSave() throws InterruptedException {
    try {
      while (files().equals(seen)) event(LONGEST_WAIT_MILLIS);
      do {
        seen = files();
        while (event(SETTLE_MILLIS)) {}
      } while (!files().equals(seen));
      return true;
    } catch (ClosedWatchServiceException _) {
      return false;
    } catch (IOException e) {
      throw unwatchable(e);
    }
  }

  private UserError unwatchable(IOException e) {
    return new UserError("cannot watch " + folder + ": " + e.getMessage());
  }

  /// Ends the watch from a thread of its own once a line `q` is read. An input that ends without
  /// one leaves it to Ctrl-C.
  void endOn(InputStream input) {
    Thread.ofPlatform().daemon().start(() -> read(input));
  }

  private void read(InputStream input) {
    var lines = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()));
    try {
      for (String line; (line = lines.readLine()) != null; ) {
        if (line.strip().equalsIgnoreCase("q")) close();
      }
    } catch (IOException _) {
      // nobody can type any more
    }
  }

  /// Waits for an event, at most as long, and says whether there was one.
  private boolean event(long millis) throws IOException, InterruptedException {
    for (var each : tree(Files::isDirectory)) {
      each.register( // one that is registered already keeps its key
          events,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
    var key = events.poll(millis, TimeUnit.MILLISECONDS);
    if (key == null) return false;
    key.pollEvents();
    key.reset();
    return true;
  }

  /// The files with what changes on a save.
  private Map<Path, String> files() throws IOException {
    var files = new HashMap<Path, String>();
    for (var file : tree(Watch::isSource)) files.put(file, state(file));
    return files;
  }

  private static String state(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (NoSuchFileException _) {
      return "gone"; // an editor is at work
    }
  }

  private List<Path> tree(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(wanted).toList();
    } catch (NoSuchFileException | UncheckedIOException _) {
      return List.of(); // an editor is at work, or the folder is gone for now
    }
  }

  static boolean isSource(Path path) {
    var name = path.getFileName().toString();
    return (name.endsWith(".java") || name.endsWith(".txt")) && !name.startsWith(".");
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
