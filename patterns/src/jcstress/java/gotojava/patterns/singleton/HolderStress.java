package gotojava.patterns.singleton;

import static java.lang.invoke.MethodType.methodType;
import static java.util.Objects.requireNonNull;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/// `Holder` under two callers.
///
/// A class is initialized once and a test runs many times: each time gets a hidden class of its
/// own, with the same code, which nobody has used yet.
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "Both callers found the same, whole.")
@Outcome(expect = FORBIDDEN, desc = "There are two, or one that is not whole.")
@State
public class HolderStress {
  private static final byte[] HOLDER = classFile("HolderStress$Holder.class");

  private final Caller first = new Caller();
  private final Caller second = new Caller();
  private final MethodHandle current = holderNotYetUsed();

  @Actor
  public void first() {
    first.finds(current());
  }

  @Actor
  public void second() {
    second.finds(current());
  }

  @Arbiter
  public void compare(L_Result result) {
    result.r1 = first.comparedWith(second);
  }

  private Settings current() {
    try {
      return (Settings) current.invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static class Holder {
    static final Settings INSTANCE = new Settings();

    static Settings instance() {
      return INSTANCE;
    }
  }

  private static MethodHandle holderNotYetUsed() {
    try {
      var hidden = MethodHandles.lookup().defineHiddenClass(HOLDER, false);
      return hidden.findStatic(hidden.lookupClass(), "instance", methodType(Settings.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static byte[] classFile(String name) {
    try (var in = requireNonNull(HolderStress.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
