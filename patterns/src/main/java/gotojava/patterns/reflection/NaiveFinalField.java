package gotojava.patterns.reflection;

/// A final field set by reflection: the change is there, and the code does not read it.
///
/// The compiler has put the constant where the field is read. Later releases of Java warn of this
/// setting, and are to refuse it.
///
/// Go: none, a Go field is never final
///
/// Output:
///
/// ```
/// reflection reads 20
/// the code reads 10
/// ```
class NaiveFinalField {
  static void main() throws ReflectiveOperationException {
    var pool = new Pool();
    var limit = Pool.class.getDeclaredField("limit");
    limit.setAccessible(true);
    limit.setInt(pool, 20);
    IO.println("reflection reads " + limit.getInt(pool));
    IO.println("the code reads " + pool.limit);
  }

  static class Pool {
    final int limit = 10;
  }
}
