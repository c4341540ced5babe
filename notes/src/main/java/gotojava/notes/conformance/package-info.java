/// Go's own tests, and what there is of each here.
@NullMarked
package gotojava.notes.conformance;

import org.jspecify.annotations.NullMarked;
