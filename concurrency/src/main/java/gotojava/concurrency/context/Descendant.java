package gotojava.concurrency.context;

import java.util.Collection;

/// What hears of the end of a context.
abstract sealed class Descendant permits CancellableContext, AfterCancel, InterruptibleCall {
  /// Ends this one, if nothing has before.
  ///
  /// @return who is to hear of it next
  abstract Collection<Descendant> end(Ending ending);
}
