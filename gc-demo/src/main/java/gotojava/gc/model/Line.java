package gotojava.gc.model;

import java.util.Locale;

/// A world on one line.
final class Line {
  private Line() {}

  static String of(World world) {
    var line = new StringBuilder(world.phase().name().toLowerCase(Locale.ROOT)).append(' ');
    for (int o = 0; o < world.shape().objects(); o++) {
      if (world.colour(o) != Colour.FREE) object(world, o, line);
    }
    for (int m = 0; m < world.shape().mutators(); m++) mutator(world, m, line);
    return line.toString();
  }

  private static void object(World world, int object, StringBuilder line) {
    line.append(' ').append(object);
    line.append(Character.toLowerCase(world.colour(object).name().charAt(0)));
    if (world.scanning() == object) line.append('@').append(world.nextField());
    line.append('[');
    for (int f = 0; f < world.shape().fields(); f++) {
      line.append(f == 0 ? "" : ",").append(reference(world.field(object, f)));
    }
    line.append(']');
  }

  private static void mutator(World world, int mutator, StringBuilder line) {
    line.append("  m").append(mutator).append(world.isScanned(mutator) ? "b[" : "g[");
    for (int r = 0; r < world.shape().registers(); r++) {
      line.append(r == 0 ? "" : ",").append(reference(world.register(mutator, r)));
    }
    line.append(']');
    if (world.stage(mutator) == World.Stage.NONE) return;
    line.append(' ').append(world.stage(mutator).name().toLowerCase(Locale.ROOT));
    line.append(' ').append(world.target(mutator)).append('.').append(world.slot(mutator));
    line.append('=').append(reference(world.value(mutator)));
  }

  private static String reference(int object) {
    return object == 0 ? "-" : Integer.toString(object);
  }
}
