package gotojava.gc.command;

import gotojava.gc.model.Shape;
import picocli.CommandLine.Option;

/// The options that choose the size of a world.
final class ShapeOptions {
  @Option(
      names = "--objects",
      paramLabel = "N",
      defaultValue = "3",
      description = "Objects, the globals included (default ${DEFAULT-VALUE}).")
  private int objects;

  @Option(
      names = "--fields",
      paramLabel = "N",
      defaultValue = "2",
      description = "Fields of each object (default ${DEFAULT-VALUE}).")
  private int fields;

  @Option(
      names = "--mutators",
      paramLabel = "N",
      defaultValue = "1",
      description = "Mutators (default ${DEFAULT-VALUE}).")
  private int mutators;

  @Option(
      names = "--registers",
      paramLabel = "N",
      defaultValue = "2",
      description = "Registers of each mutator (default ${DEFAULT-VALUE}).")
  private int registers;

  /// @throws IllegalArgumentException if one of them is out of its range
  Shape shape() {
    return new Shape(objects, fields, mutators, registers);
  }
}
