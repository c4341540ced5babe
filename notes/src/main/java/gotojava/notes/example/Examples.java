package gotojava.notes.example;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All examples of the project, found in its sources each time: there is no list to keep.
///
/// @param all in the order in which the book shows them, those that it does not show by id after
/// @param flaws what is wrong with contracts; such an example is in `all` only where it is usable
public record Examples(List<Example> all, List<Flaw> flaws) {
  public Examples {
    all = List.copyOf(all);
    flaws = List.copyOf(flaws);
  }

  /// Reads the examples of every module.
  public static Examples of(Project project) {
    return new ExampleScan(project).run();
  }

  /// The example that an id, a name, or a part that is in one id only stands for.
  ///
  /// @throws UserError when none does, with the nearest ids, or several do, with all of them
  public Example find(String part) {
    var ids = new Ids("example", all.stream().map(Example::id).toList());
    if (ids.matching(part).isEmpty()) refuseFlawed(part);
    var id = ids.find(part);
    return all.stream().filter(example -> example.id().equals(id)).findFirst().orElseThrow();
  }

  /// Those of a module, `patterns`, or of a chapter, `A1`; none where it is neither.
  public List<Example> group(String name) {
    var module = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    var chapter = Optional.of(name.toUpperCase(Locale.ROOT));
    return all.stream()
        .filter(example -> example.module().equals(module) || example.chapter().equals(chapter))
        .toList();
  }

  private void refuseFlawed(String part) {
    for (var flaw : flaws) {
      if (!flaw.id().contains(part)) continue;
      throw new UserError("the contract of " + flaw.id() + " is broken: " + flaw);
    }
  }
}
