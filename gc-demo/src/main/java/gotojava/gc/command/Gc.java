package gotojava.gc.command;

import static picocli.CommandLine.ScopeType.INHERIT;

import gotojava.gc.trace.MalformedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command `gc`.
///
/// Exit codes: 0 all went well, 1 it did not, 2 wrong usage; those of `check` are its own.
@Command(
    name = "./gotojava gc",
    header = "Drives, draws and checks a tri-colour collector.",
    synopsisSubcommandLabel = "COMMAND")
final class Gc {
  private Gc() {}

  static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /// Runs a command line and returns its exit code.
  static int run(Console console, String... args) {
    var gc =
        new CommandLine(new Gc())
            .addSubcommand(new Run(console))
            .addSubcommand(new StepThrough(console))
            .addSubcommand(new Compare(console))
            .addSubcommand(new Check(console))
            .addSubcommand(new Break(console))
            .addSubcommand(new Draw(console))
            .addSubcommand(new Serve(console, PageExamples::page));
    gc.getCommandSpec().addOption(help());
    return gc.setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(Gc::explain)
        .setExecutionExceptionHandler(Gc::fail)
        .execute(args);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(INHERIT)
        .description("Shows this help.")
        .build();
  }

  private static int explain(ParameterException e, String[] args) {
    return usage(e.getCommandLine(), String.valueOf(e.getMessage()));
  }

  private static int usage(CommandLine command, String message) {
    var name = command.getCommandSpec().qualifiedName();
    command.getErr().println(message + "; see " + name + " --help");
    return 2;
  }

  private static int fail(Exception e, CommandLine command, ParseResult line) throws Exception {
    return switch (e) {
      case IllegalArgumentException wrong -> usage(command, String.valueOf(wrong.getMessage()));
      case MalformedException file -> failed(command, String.valueOf(file.getMessage()));
      case NoSuchFileException file ->
          failed(command, "cannot write %s: there is no such folder".formatted(file.getFile()));
      case AccessDeniedException file -> failed(command, "no access to " + file.getFile());
      case FileAlreadyExistsException file -> failed(command, file.getFile() + " is no folder");
      case IOException io -> failed(command, String.valueOf(io.getMessage()));
      default -> throw e;
    };
  }

  private static int failed(CommandLine command, String message) {
    command.getErr().println(message);
    return 1;
  }
}
