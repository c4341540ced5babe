package gotojava.concurrency.model;

import gotojava.concurrency.model.Operation.Locking;
import gotojava.concurrency.model.Result.Plain;
import gotojava.concurrency.sync.RWMutex;
import java.util.List;
import java.util.stream.Stream;

/// The locks of a program, as the fast classes have them.
final class FastLocks implements Machine {
  private final List<RWMutex> locks;

  FastLocks(Program program) {
    locks = Stream.generate(RWMutex::new).limit(program.locks()).toList();
  }

  @Override
  public int length(int channel) {
    throw new IllegalArgumentException("no channels here");
  }

  @Override
  public Result perform(Operation operation, int form) {
    if (!(operation instanceof Locking locking)) {
      throw new IllegalArgumentException(operation.toString());
    }
    try {
      return perform(locking.how(), locks.get(locking.lock())) ? Plain.DONE : Plain.DEFAULT;
    } catch (IllegalMonitorStateException e) {
      return Plain.NOT_LOCKED;
    }
  }

  private static boolean perform(Locking.How how, RWMutex lock) {
    switch (how) {
      case LOCK -> lock.lock();
      case UNLOCK -> lock.unlock();
      case TRY_LOCK -> {
        return lock.tryLock();
      }
      case READ_LOCK -> lock.rLock();
      case READ_UNLOCK -> lock.rUnlock();
      case TRY_READ_LOCK -> {
        return lock.tryRLock();
      }
    }
    return true;
  }
}
