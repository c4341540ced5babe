package gotojava.concurrency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Says that null is a value here, to readers and to NullAway, which goes by the name.
///
/// An annotation from a jar would keep the examples from running alone with `java WorkerPool.java`.
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
