package gotojava.notes.example;

import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import java.util.List;

/// All examples of the project, found in its sources each time: there is no list to keep.
///
/// @param all in order of module and id
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

  private void refuseFlawed(String part) {
    for (var flaw : flaws) {
      if (!flaw.id().contains(part)) continue;
      throw new UserError("the contract of " + flaw.id() + " is broken: " + flaw);
    }
  }
}
