package gotojava.concurrency.example;

import static gotojava.concurrency.Go.go;

import gotojava.concurrency.channel.Channel;

/// What hangs on the current thread does not reach a goroutine that it starts; what the lambda
/// captures does.
///
/// Go has neither form, and passes values as arguments or in a context.
///
/// Go: none, a goroutine has no variables of its own beyond its stack
///
/// Output:
///
/// ```
/// ThreadLocal: null
/// InheritableThreadLocal: 42
/// ScopedValue bound: false
/// captured: 42
/// ```
class ThreadLocalStaysBehind {
  static final ThreadLocal<Integer> LOCAL = new ThreadLocal<>();
  static final ThreadLocal<Integer> INHERITED = new InheritableThreadLocal<>();
  static final ScopedValue<Integer> SCOPED = ScopedValue.newInstance();

  static void main() throws InterruptedException {
    LOCAL.set(42);
    INHERITED.set(42);
    ScopedValue.where(SCOPED, 42).call(ThreadLocalStaysBehind::startOne).await();
  }

  static Channel<Void> startOne() {
    int captured = SCOPED.get();
    var done = Channel.<Void>unbuffered();
    go(() -> {
      IO.println("ThreadLocal: " + LOCAL.get());
      IO.println("InheritableThreadLocal: " + INHERITED.get());
      IO.println("ScopedValue bound: " + SCOPED.isBound());
      IO.println("captured: " + captured);
      done.close();
    });
    return done;
  }
}
