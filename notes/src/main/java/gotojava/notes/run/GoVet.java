package gotojava.notes.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What `go vet` finds, by folder; each Go module is vetted once.
final class GoVet {
  private static final Pattern FINDING =
      Pattern.compile("(?:vet: )?(\\S+\\.go):\\d+(?::\\d+)?: (.*)");
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Go go;
  private final Map<Path, Map<Path, List<String>>> found = new HashMap<>();

  GoVet(Go go) {
    this.go = go;
  }

  /// The findings in the files of a folder.
  synchronized List<String> in(Path folder) throws IOException, InterruptedException {
    var goModule = Go.moduleOf(folder);
    var findings = found.get(goModule);
    if (findings == null) {
      findings = vet(goModule);
      found.put(goModule, findings);
    }
    return findings.getOrDefault(folder, List.of());
  }

  private Map<Path, List<String>> vet(Path goModule) throws IOException, InterruptedException {
    var findings = new HashMap<Path, List<String>>();
    for (var line : go.child(List.of("vet", "./..."), goModule).within(LIMIT).run().err()) {
      var finding = FINDING.matcher(line);
      if (!finding.matches()) continue;
      var folder = goModule.resolve(finding.group(1)).normalize().getParent();
      findings.computeIfAbsent(folder, _ -> new ArrayList<>()).add(finding.group(2));
    }
    return findings;
  }
}
