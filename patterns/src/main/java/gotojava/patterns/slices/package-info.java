/// Go's slices, and what Java has for them.
@NullMarked
package gotojava.patterns.slices;

import org.jspecify.annotations.NullMarked;
