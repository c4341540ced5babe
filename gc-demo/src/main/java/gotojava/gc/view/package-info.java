/// Traces made visible: on a terminal and as drawings.
@NullMarked
package gotojava.gc.view;

import org.jspecify.annotations.NullMarked;
