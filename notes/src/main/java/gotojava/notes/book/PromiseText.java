package gotojava.notes.book;

import gotojava.notes.contract.Contract;
import gotojava.notes.contract.Contract.Promise;
import gotojava.notes.contract.Contract.Refused;
import gotojava.notes.contract.Contract.Runs;
import gotojava.notes.contract.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what programs do: once where both do the same, each for itself where they rightly differ.
final class PromiseText {
  private final Edition edition;
  private final Markdown text;

  PromiseText(Edition edition, Markdown text) {
    this.edition = edition;
    this.text = text;
  }

  void java(Contract contract) {
    one(contract.own(), "", "`javac`", "");
  }

  void go(Contract contract) {
    one(contract.own(), "", "`go build`", "");
    vet(contract.vet());
  }

  void pair(Contract contract) {
    if (contract.own().equals(contract.go())) one(contract.own(), "", "`go build` and `javac`", "");
    else each(contract);
    vet(contract.vet());
  }

  private void each(Contract contract) {
    var why = contract.difference();
    if (contract.own() instanceof Runs(var output, var failure)
        && contract.go() instanceof Runs(var goOutput, var goFailure)) {
      var same = output.equals(goOutput);
      prints(same ? "" : "Java", output, "");
      fails("Java", failure, "");
      if (!same) prints("Go", goOutput, why);
      fails("Go", goFailure, same ? why : "");
    } else {
      one(contract.own(), "Java", "`javac`", "");
      one(contract.go(), "Go", "`go build`", why);
    }
  }

  private void one(Promise promise, String who, String compiler, String why) {
    switch (promise) {
      case Runs(var output, var failure) -> {
        prints(who, output, why);
        fails(who, failure, "");
      }
      case Refused(var message) -> refused(compiler, message);
    }
  }

  private void prints(String who, Expectation output, String why) {
    if (output.sample().isEmpty()) return;
    var plain = who.isEmpty() && output instanceof Expectation.Exactly;
    text.text(plain ? "" : edition.prints(who, output, why), lines(output));
  }

  private List<String> lines(Expectation output) {
    if (!(output instanceof Expectation.OneOf(var blocks))) return output.sample();
    var lines = new ArrayList<String>();
    for (var block : blocks) {
      if (!lines.isEmpty()) lines.addAll(List.of("", edition.or(), ""));
      lines.addAll(block);
    }
    return lines;
  }

  private void fails(String who, Optional<String> failure, String why) {
    failure.ifPresent(message -> text.text(edition.fails(who, why), List.of(message)));
  }

  private void refused(String compiler, String message) {
    text.text(edition.refuses(compiler), List.of(message));
  }

  private void vet(List<String> findings) {
    if (!findings.isEmpty()) text.text(edition.vetFinds(), findings);
  }
}
