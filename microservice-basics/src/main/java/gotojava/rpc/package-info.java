/// gRPC: a service, a server and a client of it, in the words of the `.proto` that describes them.
@NullMarked
package gotojava.rpc;

import org.jspecify.annotations.NullMarked;
