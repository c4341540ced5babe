package gotojava.gc.view;

import gotojava.gc.model.Colour;
import gotojava.gc.view.Places.Box;

/// Lines of a drawing, as SVG path data. The corners of a body say its colour too: white ones are
/// round, grey ones cut, and black ones square.
final class Outline {
  private static final int ROUND = 16;
  private static final int CUT = 10;
  private static final int CLEAR = 4;

  private Outline() {}

  static String body(Box box, Colour colour) {
    return switch (colour) {
      case FREE -> corners(box, CLEAR, "l");
      case WHITE -> corners(box, ROUND, "a%1$s %1$s 0 0 1 ");
      case GREY -> corners(box, CUT, "l");
      case BLACK -> corners(box, 0, "l");
    };
  }

  private static String corners(Box box, int cut, String turn) {
    int across = box.width() - 2 * cut;
    int down = box.height() - 2 * cut;
    return ("M%2$s %3$sh%4$s"
            + turn
            + "%1$s %1$sv%5$s"
            + turn
            + "-%1$s %1$sh-%4$s"
            + turn
            + "-%1$s -%1$sv-%5$s"
            + turn
            + "%1$s -%1$sz")
        .formatted(cut, box.x() + cut, box.y(), across, down);
  }

  /// A line from a slot to an object: bent, to pass what is in between, and ending at its edge.
  static String arrow(Box from, Box to) {
    double x = from.middleX();
    double y = from.middleY();
    double dx = to.middleX() - x;
    double dy = to.middleY() - y;
    double bend = Math.min(24, Math.hypot(dx, dy) * 0.15) / Math.hypot(dx, dy);
    double viaX = x + dx / 2 + dy * bend;
    double viaY = y + dy / 2 - dx * bend;
    double toVia = scale(to, viaX - to.middleX(), viaY - to.middleY());
    double endX = to.middleX() + (viaX - to.middleX()) * toVia;
    double endY = to.middleY() + (viaY - to.middleY()) * toVia;
    return "M%s %sQ%s %s %s %s"
            .formatted(
                from.middleX(),
                from.middleY(),
                Math.round(viaX),
                Math.round(viaY),
                Math.round(endX),
                Math.round(endY))
        + head(endX, endY, Math.atan2(endY - viaY, endX - viaX));
  }

  private static double scale(Box box, double dx, double dy) {
    double across = (box.width() / 2.0 + CLEAR) / Math.abs(dx);
    double down = (box.height() / 2.0 + CLEAR) / Math.abs(dy);
    return Math.min(across, down);
  }

  /// A line from a slot of an object to the object itself.
  static String loop(Box from, Box to) {
    int x = to.x() + to.width() + CLEAR;
    int y = to.y() + 12;
    int below = to.y() + to.height() + 24;
    return "M%1$s %2$sC%1$s %3$s %4$s %5$s %6$s %7$s"
            .formatted(from.middleX(), from.middleY(), below, x + 28, y + 4, x, y)
        + head(x, y, Math.PI);
  }

  private static String head(double x, double y, double angle) {
    return side(x, y, angle + Math.PI - 0.45) + side(x, y, angle + Math.PI + 0.45);
  }

  private static String side(double x, double y, double angle) {
    return "M%s %sl%s %s"
        .formatted(
            Math.round(x),
            Math.round(y),
            Math.round(7 * Math.cos(angle)),
            Math.round(7 * Math.sin(angle)));
  }
}
