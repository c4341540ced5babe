/// Programs about the collectors of Go and Java, each with its Go twin and the lines it prints.
@NullMarked
package gotojava.gc.example;

import org.jspecify.annotations.NullMarked;
