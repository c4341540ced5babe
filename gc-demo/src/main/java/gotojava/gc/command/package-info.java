/// The command `gc`: runs, replays, compares, checks, breaks, draws and serves collectors.
@NullMarked
package gotojava.gc.command;

import org.jspecify.annotations.NullMarked;
