package gotojava.concurrency.sync;

import static gotojava.concurrency.Go.go;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gotojava.concurrency.Scope;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceValueTest {
  private final AtomicInteger calls = new AtomicInteger();

  /// Go: TestOnceValue, TestOnceValues
  @Test
  void computes_the_value_when_first_asked_and_never_again() throws Exception {
    var value = OnceValue.of(() -> "value " + calls.incrementAndGet());
    assertThat(calls).hasValue(0);
    Scope.run(() -> {
      for (int i = 0; i < 10; i++) go(() -> assertThat(value.get()).isEqualTo("value 1"));
    });
    assertThat(calls).hasValue(1);
  }

  /// Go: TestOnceFunc
  @Test
  void an_action_runs_once() {
    var action = OnceValue.of((Runnable) calls::incrementAndGet);
    assertThat(calls).hasValue(0);
    for (int i = 0; i < 10; i++) action.run();
    assertThat(calls).hasValue(1);
  }

  @Test
  void the_value_may_be_null() {
    var value =
        OnceValue.of(() -> {
          calls.incrementAndGet();
          return null;
        });
    assertThat(value.get()).isNull();
    assertThat(value.get()).isNull();
    assertThat(calls).hasValue(1);
  }

  /// Go: TestOnceFuncPanic, TestOnceValuePanic, TestOnceValuesPanic, TestOnceFuncPanicTraceback
  @Test
  void every_caller_gets_the_exception_of_the_first_with_its_stack_trace() {
    var value = OnceValue.of(this::fail);
    var first = catchThrowable(value::get);
    assertThat(first).hasMessage("call 1");
    assertThat(first.getStackTrace()[0].getMethodName()).isEqualTo("fail");
    assertThat(catchThrowable(value::get)).isSameAs(first);
  }

  private String fail() {
    throw new IllegalStateException("call " + calls.incrementAndGet());
  }

  /// Go: TestOnceFuncPanicNil, TestOnceFuncGoexit: an error ends the call as an exception does
  @Test
  void an_error_counts_as_an_exception() {
    var value =
        OnceValue.of(() -> {
          throw new AssertionError("call " + calls.incrementAndGet());
        });
    var first = catchThrowable(value::get);
    assertThat(catchThrowable(value::get)).isSameAs(first).hasMessage("call 1");
  }

  @Test
  void a_checked_exception_in_disguise_counts_too() {
    var value = OnceValue.of(() -> disguised(new IOException("call " + calls.incrementAndGet())));
    for (int i = 0; i < 3; i++) {
      assertThat(catchThrowable(value::get)).rootCause().hasMessage("call 1");
    }
  }

  private static String disguised(Exception e) {
    return OnceValueTest.<RuntimeException>thrown(e);
  }

  @SuppressWarnings("unchecked") // nobody looks at the type of what is thrown
  private static <E extends Exception> String thrown(Exception e) throws E {
    throw (E) e;
  }
}
