package gotojava.patterns.reflection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A component that differs between two records of the same type.
///
/// @param name of the component; of one inside a nested record with all names on the way to it, as
///   `address.city`
public record FieldDiff(String name, @Nullable Object before, @Nullable Object after) {
  /// The differences between two records, in the order of their components, as Go code finds those
  /// of two structs with `reflect`.
  ///
  /// Arrays of any type are compared by their elements. Where both have a record of the same type,
  /// its components are compared in turn, whatever the record's own `equals` says. All else is
  /// compared with `equals`. A record may be private to its class.
  ///
  /// @throws IllegalArgumentException with both class names when the records differ in type
  public static List<FieldDiff> between(Record before, Record after) {
    throw new UnsupportedOperationException("your turn");
  }
}
