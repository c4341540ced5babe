package gotojava.notes.practice;

import gotojava.notes.project.AtomicFile;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.terminal.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Keeps [Progress] in `workspace/progress.json`.
///
/// A change is read, made and written under a lock, so that two processes do not lose each other's;
/// the new text takes the place of the old in one step. A file that cannot be read is set aside and
/// what the learner's folders tell takes its place.
final class ProgressFile {
  private final Project project;
  private final Path folder;
  private final Path file;
  private final Consumer<String> notice;

  /// @param notice is told, in a line, of a file that was set aside
  ProgressFile(Project project, Consumer<String> notice) {
    this.project = project;
    this.folder = Workspace.of(project);
    this.file = folder.resolve("progress.json");
    this.notice = notice;
  }

  /// The version alone, which decides whether the rest can be understood.
  private record Version(int version) {}

  /// What was reached so far.
  ///
  /// @throws UserError when a newer program wrote it, or it cannot be read at all
  Progress read() {
    try {
      var progress = Files.exists(file) ? parsed() : Optional.of(fromFolders());
      return progress.orElseGet(() -> update(UnaryOperator.identity()));
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  /// The exercise worked on last, null where none is started. It is read without the rest, for a
  /// check waits for it.
  @Nullable String last() {
    try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      while (json.nextToken() != null) {
        if ("last".equals(json.currentName())) return json.nextStringValue();
      }
    } catch (JacksonException _) {
      // damaged, or not there: the whole is read, and set right
    }
    return read().last();
  }

  /// Makes a change to what was reached so far.
  ///
  /// @throws UserError when a newer program wrote it, or it cannot be written
  Progress update(UnaryOperator<Progress> change) {
    synchronized (ProgressFile.class) { // for this process's threads, the lock for other processes
      try {
        Files.createDirectories(folder);
        var lock = folder.resolve("progress.lock");
        try (var channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock _ = channel.lock()) {
          var changed = change.apply(current());
          write(changed);
          return changed;
        }
      } catch (IOException e) {
        throw failed("write", e);
      }
    }
  }

  private Progress current() throws IOException {
    if (!Files.exists(file)) return fromFolders();
    var progress = parsed();
    if (progress.isPresent()) return progress.get();
    var aside = unused();
    Files.move(file, aside);
    notice.accept(
        "%s was damaged: kept as %s, begun anew from your folders"
            .formatted(project.relative(file), aside.getFileName()));
    return fromFolders();
  }

  /// The file's content, empty where it is damaged.
  private Optional<Progress> parsed() throws IOException {
    try {
      var text = Files.readString(file);
      var version = Optional.ofNullable(Json.read(text, Version.class)).map(Version::version);
      if (version.orElse(0) < 1) return Optional.empty();
      if (version.get() > Progress.VERSION) throw newer(version.get());
      return Optional.of(Json.read(text, Progress.class));
    } catch (JacksonException | CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private void write(Progress progress) throws IOException {
    AtomicFile.write(file, Json.of(progress) + "\n");
  }

  private Path unused() {
    var n = 1;
    while (Files.exists(folder.resolve("progress.json.damaged-" + n))) n++;
    return folder.resolve("progress.json.damaged-" + n);
  }

  /// What the folders tell: which exercises were started, and which was worked on last.
  private Progress fromFolders() throws IOException {
    if (!Files.isDirectory(folder)) return Progress.NONE;
    var started = new ArrayList<Started>();
    try (Stream<Path> files = Files.walk(folder, 3)) {
      for (var pom : files.filter(path -> path.endsWith("pom.xml")).toList()) {
        var id = folder.relativize(pom.getParent()).toString().replace('\\', '/');
        started.add(new Started(id, Files.getLastModifiedTime(pom).toInstant()));
      }
    }
    started.sort(Comparator.comparing(Started::at));
    var progress = Progress.NONE;
    for (var one : started) progress = progress.with(one.id(), entry -> entry.started(one.at()));
    return progress;
  }

  private record Started(String id, Instant at) {}

  private UserError newer(int version) {
    return new UserError(
        "%s is of version %d and this program knows %d: bring the checkout up to date (git pull)"
            .formatted(project.relative(file), version, Progress.VERSION));
  }

  private UserError failed(String what, IOException e) {
    return new UserError(
        "cannot %s %s (%s)".formatted(what, project.relative(file), Workspace.reason(e)));
  }
}
