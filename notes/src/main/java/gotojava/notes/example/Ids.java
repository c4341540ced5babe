package gotojava.notes.example;

import gotojava.notes.contract.Distance;
import gotojava.notes.project.UserError;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The ids, `module/name`, among which a user names one.
///
/// @param what they are the ids of, as `example`
public record Ids(String what, List<String> all) {
  private static final int NEAR = 5;

  public Ids {
    all = List.copyOf(all);
  }

  /// The ids that an id, a name, or a part of an id stands for.
  public List<String> matching(String part) {
    var wanted = part.toLowerCase(Locale.ROOT);
    var exact = all.stream().filter(id -> id.equals(wanted) || name(id).equals(wanted)).toList();
    return exact.isEmpty() ? all.stream().filter(id -> id.contains(wanted)).toList() : exact;
  }

  /// The one id that is meant.
  ///
  /// @throws UserError when it is none, with the nearest, or several, with all of them
  public String find(String part) {
    var found = matching(part);
    if (found.size() == 1) return found.getFirst();
    if (!found.isEmpty()) {
      throw UserError.usage(
          "'%s' is a part of %d ids, name one:%s".formatted(part, found.size(), listed(found)));
    }
    var near =
        all.stream()
            .filter(id -> distance(part, id) <= Math.max(2, part.length() / 2))
            .sorted(Comparator.comparingInt(id -> distance(part, id)))
            .limit(NEAR)
            .toList();
    var nearest = near.isEmpty() ? ", and none like it" : "; near it:" + listed(near);
    throw UserError.usage("no %s '%s'%s".formatted(what, part, nearest));
  }

  private static int distance(String part, String id) {
    return Distance.between(part, nameLike(part, id));
  }

  private static String nameLike(String part, String id) {
    return part.contains("/") ? id : name(id);
  }

  private static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private static String listed(List<String> ids) {
    return ids.stream().map(id -> "\n  " + id).collect(Collectors.joining());
  }
}
