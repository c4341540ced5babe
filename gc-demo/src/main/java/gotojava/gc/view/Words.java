package gotojava.gc.view;

import gotojava.gc.model.Event;
import gotojava.gc.model.World;
import gotojava.gc.model.World.Stage;

/// What is in a world and what happens in it, in words.
final class Words {
  private Words() {}

  static String object(int object) {
    return object == 0 ? "globals" : Integer.toString(object);
  }

  static String reference(int object) {
    return object == 0 ? "-" : Integer.toString(object);
  }

  static String of(Event event) {
    var object = object(event.object());
    return switch (event.what()) {
      case CYCLE_BEGAN -> "a cycle begins: the globals are grey";
      case SHADED_BY_SCAN -> object + " is grey: a field refers to it";
      case SHADED_BY_STACK -> object + " is grey: it is in a stack";
      case SHADED_BY_DELETION ->
          object + " is grey: a store is about to overwrite a reference to it";
      case SHADED_BY_INSERTION -> object + " is grey: a store is about to write a reference to it";
      case RETREATED -> object + " is grey again: a white object was stored into it";
      case BLACKENED -> object + (event.object() == 0 ? " are" : " is") + " black: all fields seen";
      case STACK_SCANNED -> "the stack of mutator " + event.object() + " is scanned";
      case ALLOCATED -> object + " is allocated";
      case MARKING_ENDED -> "marking ends: what is white now is freed";
      case FREED -> object + " is freed";
      case LOST -> object + " is lost: freed, and a mutator can still reach it";
      case KEPT -> object + " is kept: it was garbage when the cycle began";
      case CYCLE_ENDED -> "the cycle ends";
    };
  }

  /// Where a mutator is in a store; empty if it is in none.
  static String store(World world, int mutator) {
    var stage = world.stage(mutator);
    if (stage == Stage.NONE) return "";
    var field = object(world.target(mutator)) + "." + world.slot(mutator);
    var value = world.value(mutator) == 0 ? "null" : reference(world.value(mutator));
    return "%s = %s: next it %s".formatted(field, value, next(stage));
  }

  private static String next(Stage stage) {
    return switch (stage) {
      case NONE -> "does nothing";
      case SHADE_OLD -> "shades what is there";
      case SHADE_NEW -> "shades what it writes";
      case WRITE -> "writes";
    };
  }
}
