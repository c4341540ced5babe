package gotojava.gc.mark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/// The full collection of HotSpot, of whose phases the first marks: `SerialFullGC::phase1_mark`,
/// `PSParallelCompact::marking_phase`, `G1FullCollector::phase1_mark_live_objects`. Each says in
/// the log how long it took.
final class HotSpotMark implements Mark {
  static final String SERIAL = "-XX:+UseSerialGC";
  static final String PARALLEL = "-XX:+UseParallelGC";
  static final String G1 = "-XX:+UseG1GC";
  static final String ONE_THREAD = "-XX:ParallelGCThreads=1";

  /// The phases into a file of one run, below the folder it runs in.
  static final String LOG = "-Xlog:gc+phases:file=mark-throughput.log::filecount=0";

  private static final Path FILE = Path.of("mark-throughput.log");
  private static final Pattern PHASE =
      Pattern.compile("GC\\(\\d+\\) (?:Phase 1: Mark live objects|Marking Phase) ([\\d.]+)ms");
  private static final Pattern NODES =
      Pattern.compile("(\\d+)\\s+\\d+\\s+" + Pattern.quote(Node.class.getName()) + "\\s");

  private final List<Node> roots;
  private int collections;

  static final class Node {
    int index;
    @Nullable Node first;
    @Nullable Node second;
    @Nullable Node third;
  }

  HotSpotMark(Arena arena) {
    var nodes =
        IntStream.rangeClosed(0, arena.objects()).mapToObj(_ -> new Node()).toArray(Node[]::new);
    for (int object = 1; object < nodes.length; object++) {
      var node = nodes[object];
      node.index = object;
      node.first = at(nodes, arena.reference(object, 0));
      node.second = at(nodes, arena.reference(object, 1));
      node.third = at(nodes, arena.reference(object, 2));
    }
    roots = IntStream.of(arena.roots()).mapToObj(root -> nodes[root]).toList();
  }

  private static @Nullable Node at(Node[] nodes, int object) {
    return object == Arena.NULL ? null : nodes[object];
  }

  /// Fails unless the collector keeps so many nodes.
  HotSpotMark expecting(int objects) {
    var found = NODES.matcher(histogram()).results().map(line -> line.group(1)).toList();
    if (!found.equals(List.of(String.valueOf(objects)))) {
      throw new IllegalStateException("the collector keeps " + found + " nodes, want " + objects);
    }
    return this;
  }

  /// What is alive, by class.
  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long nanos() throws IOException {
    System.gc();
    var phases = PHASE.matcher(Files.readString(FILE)).results().toList();
    if (phases.size() <= collections)
      throw new IllegalStateException("no phase of marking in " + FILE);
    collections = phases.size();
    return nanos(phases.getLast());
  }

  private static long nanos(MatchResult phase) {
    return Math.round(Double.parseDouble(phase.group(1)) * 1e6);
  }

  @Override
  public void close() throws IOException {
    if (roots.isEmpty()) throw new IllegalStateException("the graph had no roots");
    Files.delete(FILE);
  }
}
