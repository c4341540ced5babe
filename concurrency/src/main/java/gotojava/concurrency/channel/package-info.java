/// Channels between goroutines, and the select over them.
@NullMarked
package gotojava.concurrency.channel;

import org.jspecify.annotations.NullMarked;
