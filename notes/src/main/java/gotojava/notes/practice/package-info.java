/// Exercises: a learner's copy, its check in a process of its own, hints, and what was reached.
///
/// [Checker] is the way of one check: [Compiler] compiles the learner's files and the original
/// check in this process, [CheckProcess] hands the classes to a child that was started beforehand,
/// [Examiner] runs them there, and [CheckResult] is what came of it.
package gotojava.notes.practice;
