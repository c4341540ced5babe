package gotojava.notes;

import gotojava.notes.bench.BenchCommand;
import gotojava.notes.book.BookCommand;
import gotojava.notes.conformance.ConformanceCommand;
import gotojava.notes.practice.PracticeCommand;
import gotojava.notes.practice.Rehearsal;
import gotojava.notes.project.Project;
import gotojava.notes.project.UserError;
import gotojava.notes.run.VerifyCommand;
import gotojava.notes.stress.StressCommand;
import gotojava.notes.terminal.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The program: finds the command that the first word names, and only that one is loaded.
///
/// Exit codes: 0 all went well, 1 it did not, 2 the call itself was wrong, 130 Ctrl-C.
final class Main {
  private static final String VERBOSE = "--verbose";

  private final Project project;
  private final Terminal terminal;

  private Main(Project project, Terminal terminal) {
    this.project = project;
    this.terminal = terminal;
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    var words = new ArrayList<>(Arrays.asList(args));
    var verbose = words.remove(VERBOSE);
    try {
      return new Main(Project.here(), Terminal.system()).dispatch(words);
    } catch (UserError e) {
      return failed(e, e.exitCode(), e.getMessage(), verbose);
    } catch (ParameterException e) {
      var help =
          ", see './gotojava " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'";
      return failed(e, 2, e.getMessage() + help, verbose);
    } catch (Exception e) {
      var hint = verbose ? "" : " (a defect of this program; the same with --verbose says where)";
      return failed(e, 1, e + hint, verbose);
    }
  }

  private static int failed(Exception e, int exitCode, String message, boolean verbose) {
    System.err.println("gotojava: " + message);
    if (verbose) e.printStackTrace();
    return exitCode;
  }

  private int dispatch(List<String> words) throws Exception {
    if (words.isEmpty()) return help();
    var name = words.getFirst();
    var args = words.subList(1, words.size());
    return switch (name) {
      case "help", "--help", "-h" -> help();
      case "list" -> list(args);
      case "show" -> call(new ShowCommand(project, terminal), args);
      case "run" -> run(args);
      case "verify" -> call(new VerifyCommand(project, terminal), args);
      case "practice" -> practice(args);
      case "bench" -> call(new BenchCommand(project, terminal), args);
      case "stress" -> call(new StressCommand(project, terminal), args);
      case "conformance" -> call(new ConformanceCommand(project, terminal), args);
      case "book" -> call(new BookCommand(project, terminal), args);
      case "rehearse" -> rehearse();
      case "doctor" -> call(new DoctorCommand(project, terminal), args);
      default -> contributed(name, args);
    };
  }

  // What is typed most goes past the parser, which takes longer to start than an example to run.

  private int list(List<String> args) throws Exception {
    var command = new ListCommand(project, terminal);
    return args.isEmpty() ? command.call() : call(command, args);
  }

  private int run(List<String> args) throws Exception {
    var isId = args.size() == 1 && !args.getFirst().startsWith("-");
    var command = new RunCommand(project, terminal, isId ? args.getFirst() : "");
    return isId ? command.call() : call(command, args);
  }

  private int practice(List<String> args) throws Exception {
    var command = new PracticeCommand(project, terminal);
    return command.takes(args) ? command.call() : call(command, args);
  }

  /// Goes through what is typed most with nobody looking, for the archive of classes that the JVM
  /// leaves when it ends.
  private int rehearse() throws Exception {
    var nobody = new PrintStream(OutputStream.nullOutputStream());
    new ListCommand(project, new Terminal(nobody, false, false, 80)).call();
    Rehearsal.run(project);
    return 0;
  }

  private static int call(Callable<Integer> command, List<String> args) throws Exception {
    var help = OptionSpec.builder("--help").usageHelp(true).description("show this help").build();
    var line = new CommandLine(command);
    line.getCommandSpec().addOption(help);
    var helped = CommandLine.executeHelpRequest(line.parseArgs(args.toArray(String[]::new)));
    return helped == null ? command.call() : helped;
  }

  private int contributed(String name, List<String> args) throws Exception {
    for (var command : Contributed.of(project)) {
      if (command.name().equals(name)) return command.run(project, args);
    }
    throw UserError.usage("no command '" + name + "'; './gotojava help' lists what there is");
  }

  private int help() {
    terminal.line(terminal.strong("Go to Java") + ": Go book notes retold in Java 25, verified.");
    terminal.blank();
    var own =
        Stream.of(
            List.of("list [CHAPTER]", "the examples, each with its idea"),
            List.of("show ID", "Go and Java side by side, with their output"),
            List.of("run ID", "run an example: --java, --go or --both"),
            List.of("verify [ID…]", "run examples and hold them against their contracts"),
            List.of("practice", "exercises: list, start, check, watch, hint, reset, solution"),
            List.of("bench [NAME…]", "benchmark cards: Java and Go, interleaved"),
            List.of("stress [PACKAGE]", "jcstress tests: what threads may see, with each compiler"),
            List.of("conformance", "Go's own tests and their counterparts here"),
            List.of("book", "check the book's pages, or --write what they include"),
            List.of("doctor", "what was found here, and what is left out without it"));
    var contributed = Contributed.of(project).stream().map(c -> List.of(c.name() + " …", c.help()));
    terminal.table(Stream.concat(own, contributed).toList());
    terminal.blank();
    terminal.paragraph("Start with ./gotojava list, then ./gotojava run range-slice --both.");
    terminal.paragraph("Each command has --help; --verbose shows the detail of an error.");
    return 0;
  }
}
