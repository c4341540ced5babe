package gotojava.patterns.reflection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it cost to read a field and to call a method by reflection?
///
/// Go: `src/main/go/bench/reflective-access`
///
/// Each run reads one int of an object, by its field or by a method that returns it. What finds the
/// field or the method is done before, except where the case says by name. Go's `Method(i)` binds
/// the receiver at each run, as Java's `invoke` takes it at each run.
///
/// Does not show: making a handle, which costs far more than to use it; arguments, for which
/// `invoke` and Go's `Call` make an array or a slice; access checks that cross a module. A handle
/// in a static final field is a constant to the JIT compiler, which then compiles the access
/// itself: a framework that keeps its handles in a map pays for `method_variableHandle`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ReflectiveAccess {
  private static final int ANSWER = 4242;
  private static final VarHandle VAR_HANDLE;
  private static final MethodHandle METHOD_HANDLE;
  private static final Method METHOD;
  private static final Field FIELD;

  static {
    try {
      var lookup = MethodHandles.lookup();
      VAR_HANDLE = lookup.findVarHandle(Person.class, "age", int.class);
      METHOD_HANDLE = lookup.findVirtual(Person.class, "age", MethodType.methodType(int.class));
      METHOD = Person.class.getDeclaredMethod("age");
      FIELD = Person.class.getDeclaredField("age");
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static class Person {
    int age = ANSWER;

    int age() {
      return age;
    }
  }

  private Person person = new Person();
  private String name = "age";
  private Field field = FIELD;
  private Method method = METHOD;
  private MethodHandle handle = METHOD_HANDLE;

  /// Ends the run unless every way leads to the answer.
  @Setup
  public void check() throws Throwable {
    var wrong =
        IntStream.of(
                baseline(),
                field(),
                field_varHandle(),
                fieldByName(),
                method(),
                method_constant(),
                method_handle(),
                method_variableHandle())
            .filter(age -> age != ANSWER)
            .boxed()
            .toList();
    if (!wrong.isEmpty()) throw new IllegalStateException("want " + ANSWER + ", got " + wrong);
  }

  /// No reflection: the method is called.
  @Benchmark
  public int baseline() {
    return person.age();
  }

  /// `Field.getInt` of a Field found before.
  @Benchmark
  public int field() throws IllegalAccessException {
    return field.getInt(person);
  }

  /// A VarHandle in a static final field.
  @Benchmark
  public int field_varHandle() {
    return (int) VAR_HANDLE.get(person);
  }

  /// `getDeclaredField` and `getInt`, at each run.
  @Benchmark
  public int fieldByName() throws ReflectiveOperationException {
    return person.getClass().getDeclaredField(name).getInt(person);
  }

  /// `Method.invoke` of a Method found before, which boxes the result.
  @Benchmark
  public int method() throws ReflectiveOperationException {
    return (int) method.invoke(person);
  }

  /// `Method.invoke` of a Method in a static final field.
  @Benchmark
  public int method_constant() throws ReflectiveOperationException {
    return (int) METHOD.invoke(person);
  }

  /// A MethodHandle in a static final field.
  @Benchmark
  public int method_handle() throws Throwable {
    return (int) METHOD_HANDLE.invokeExact(person);
  }

  /// A MethodHandle in a field that may change.
  @Benchmark
  public int method_variableHandle() throws Throwable {
    return (int) handle.invokeExact(person);
  }
}
