package gotojava.concurrency.model;

import static java.util.Objects.requireNonNull;

import gotojava.concurrency.channel.Channel;
import gotojava.concurrency.channel.ChannelClosedException;
import gotojava.concurrency.channel.Received;
import gotojava.concurrency.channel.Select;
import gotojava.concurrency.model.Operation.Case;
import gotojava.concurrency.model.Operation.Close;
import gotojava.concurrency.model.Operation.Receive;
import gotojava.concurrency.model.Operation.Send;
import gotojava.concurrency.model.Result.Chosen;
import gotojava.concurrency.model.Result.Plain;
import java.util.List;

/// The channels of a program, as the fast classes have them. Where the library has several forms of
/// one operation, each is taken in turn.
final class FastChannels implements Machine {
  private final List<Channel<Integer>> channels;

  FastChannels(Program program) {
    channels = program.capacities().stream().map(Channel::<Integer>buffered).toList();
  }

  @Override
  public int length(int channel) {
    return channels.get(channel).length();
  }

  @Override
  public Result perform(Operation operation, int form) {
    try {
      return switch (operation) {
        case Send send -> send(send, form);
        case Receive receive -> receive(receive, form);
        case Operation.Select select -> select(select, form);
        case Close close -> close(close);
        default -> throw new IllegalArgumentException(operation.toString());
      };
    } catch (InterruptedException e) {
      return Plain.INTERRUPTED;
    }
  }

  private Result send(Send send, int form) throws InterruptedException {
    var channel = channels.get(send.channel());
    try {
      if (form % 2 == 0) channel.send(send.value());
      else Select.select(Select.send(channel, send.value()));
      return Plain.SENT;
    } catch (ChannelClosedException e) {
      return Plain.SEND_ON_CLOSED;
    }
  }

  private Result receive(Receive receive, int form) throws InterruptedException {
    var channel = channels.get(receive.channel());
    try {
      return switch (form % 4) {
        case 0 -> received(channel.receiveOrClosed());
        case 1 -> new Result.Received(channel.receive());
        case 2 -> received(Select.select(Select.receiveOrClosed(channel)));
        default -> new Result.Received(Select.select(Select.receive(channel)));
      };
    } catch (ChannelClosedException e) {
      return Plain.CLOSED;
    }
  }

  private Result close(Close close) {
    try {
      channels.get(close.channel()).close();
      return Plain.DONE;
    } catch (ChannelClosedException e) {
      return Plain.CLOSE_OF_CLOSED;
    }
  }

  private Result select(Operation.Select select, int form) throws InterruptedException {
    try {
      boolean tries = select.orElse() && select.cases().size() == 1 && form % 2 == 0;
      return tries ? tries(select.cases().getFirst()) : Select.select(cases(select));
    } catch (ChannelClosedException e) {
      return Plain.SEND_ON_CLOSED;
    }
  }

  private Result tries(Case operation) {
    if (operation.channel() == Operation.NIL) return Plain.DEFAULT;
    var channel = channels.get(operation.channel());
    return switch (operation) {
      case Send send -> channel.trySend(send.value()) ? new Chosen(0, Plain.SENT) : Plain.DEFAULT;
      case Receive receive -> {
        var received = channel.tryReceive();
        yield received == null ? Plain.DEFAULT : new Chosen(0, received(received));
      }
    };
  }

  @SuppressWarnings("unchecked") // Java makes no array of a generic type
  private Select.Case<Result>[] cases(Operation.Select select) {
    int count = select.cases().size();
    var cases = (Select.Case<Result>[]) new Select.Case<?>[count + (select.orElse() ? 1 : 0)];
    for (int i = 0; i < count; i++) cases[i] = aCase(i, select.cases().get(i));
    if (select.orElse()) cases[count] = Select.orElse().map(() -> Plain.DEFAULT);
    return cases;
  }

  private Select.Case<Result> aCase(int index, Case operation) {
    boolean nil = operation.channel() == Operation.NIL;
    var channel = nil ? null : channels.get(operation.channel());
    return switch (operation) {
      case Send send -> Select.send(channel, send.value()).map(() -> new Chosen(index, Plain.SENT));
      case Receive receive ->
          Select.receiveOrClosed(channel).map(r -> new Chosen(index, received(r)));
    };
  }

  private static Result received(Received<Integer> received) {
    return received.ok() ? new Result.Received(requireNonNull(received.value())) : Plain.CLOSED;
  }
}
