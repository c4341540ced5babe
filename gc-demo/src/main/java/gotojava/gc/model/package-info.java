/// What a tri-colour collector and its mutators do, one small step at a time: the rules that are
/// animated, replayed and checked.
@NullMarked
package gotojava.gc.model;

import org.jspecify.annotations.NullMarked;
