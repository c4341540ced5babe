package gotojava.concurrency.model;

/// What performs the operations of a program for real.
interface Machine {
  /// Performs the operation on the calling thread, and may block it.
  ///
  /// @param form which of the equal forms of the operation to take, where there are several
  Result perform(Operation operation, int form);

  /// What the length of a channel is said to be.
  int length(int channel);
}
