package gotojava.patterns.reflection;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    if (before.getClass() != after.getClass()) {
      throw new IllegalArgumentException(
          "cannot compare " + before.getClass().getName() + " with " + after.getClass().getName());
    }
    return components("", before, after).toList();
  }

  private static Stream<FieldDiff> components(String prefix, Record before, Record after) {
    return Arrays.stream(before.getClass().getRecordComponents())
        .flatMap(each -> values(prefix + each.getName(), read(each, before), read(each, after)));
  }

  private static Stream<FieldDiff> values(
      String name, @Nullable Object before, @Nullable Object after) {
    if (before instanceof Record b && after instanceof Record a && b.getClass() == a.getClass()) {
      return components("", b, a);
    }
    if (Objects.deepEquals(before, after)) return Stream.empty();
    return Stream.of(new FieldDiff(name, before, after));
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true); // the record itself may be private
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.getName() + " of " + record, e);
    }
  }
}
