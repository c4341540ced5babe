package gotojava.gc.trace;

import gotojava.gc.model.Barrier;
import gotojava.gc.model.Policy;
import gotojava.gc.model.Policy.Allocation;
import gotojava.gc.model.Policy.Atomicity;
import gotojava.gc.model.Policy.Schedule;
import gotojava.gc.model.Policy.Stacks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Policies by the names they have in files and on the command line: `any-time` is
/// [Stacks#ANY_TIME].
public final class Names {
  /// The choices of a policy, in the order they are written in.
  public static final List<String> CHOICES =
      List.of("barrier", "stacks", "allocation", "schedule", "atomicity");

  private Names() {}

  /// The name of a constant.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A policy on a line.
  public static String line(Policy policy) {
    var names = of(policy).entrySet().stream().map(e -> e.getKey() + " " + e.getValue());
    return names.collect(Collectors.joining(", "));
  }

  /// The choices of a policy by their names.
  public static Map<String, String> of(Policy policy) {
    var names = new LinkedHashMap<String, String>();
    names.put("barrier", policy.barrier().name());
    names.put("stacks", of(policy.stacks()));
    names.put("allocation", of(policy.allocation()));
    names.put("schedule", of(policy.schedule()));
    names.put("atomicity", of(policy.atomicity()));
    return names;
  }

  /// What there is for a choice.
  ///
  /// @throws IllegalArgumentException if a policy has no such choice
  public static List<String> of(String choice) {
    return switch (choice) {
      case "barrier" -> Barrier.ALL.stream().map(Barrier::name).toList();
      case "stacks" -> all(Stacks.values());
      case "allocation" -> all(Allocation.values());
      case "schedule" -> all(Schedule.values());
      case "atomicity" -> all(Atomicity.values());
      default -> throw unknown("policy", choice, CHOICES);
    };
  }

  private static List<String> all(Enum<?>... constants) {
    return Arrays.stream(constants).map(Names::of).toList();
  }

  /// A policy with another choice.
  ///
  /// @throws IllegalArgumentException if there is none of that name; the message lists what there
  ///   is
  public static Policy with(Policy policy, String choice, String name) {
    return switch (choice) {
      case "barrier" -> policy.with(barrier(name));
      case "stacks" -> policy.with(constant(Stacks.values(), choice, name));
      case "allocation" -> policy.with(constant(Allocation.values(), choice, name));
      case "schedule" -> policy.with(constant(Schedule.values(), choice, name));
      case "atomicity" -> policy.with(constant(Atomicity.values(), choice, name));
      default -> throw unknown("policy", choice, CHOICES);
    };
  }

  private static Barrier barrier(String name) {
    for (var barrier : Barrier.ALL) if (barrier.name().equals(name)) return barrier;
    throw unknown("barrier", name, of("barrier"));
  }

  private static <E extends Enum<E>> E constant(E[] constants, String choice, String name) {
    for (var constant : constants) if (of(constant).equals(name)) return constant;
    throw unknown(choice, name, of(choice));
  }

  /// A policy changed by names of presets and choices, none of which mean two things:
  /// `dijkstra+rescan`, `g1+any-time`.
  ///
  /// @throws IllegalArgumentException if one is no such name; the message lists what there is
  public static Policy alter(Policy policy, String names) {
    var altered = policy;
    for (var name : names.split("\\+", -1)) altered = alterOnce(altered, name);
    return altered;
  }

  private static Policy alterOnce(Policy policy, String name) {
    if (Policy.PRESETS.containsKey(name)) return preset(name);
    for (var choice : CHOICES) if (of(choice).contains(name)) return with(policy, choice, name);
    var all = new ArrayList<>(Policy.PRESETS.keySet());
    CHOICES.forEach(choice -> all.addAll(of(choice)));
    throw unknown("policy", name, all);
  }

  /// The preset of a name.
  ///
  /// @throws IllegalArgumentException if there is none; the message lists what there is
  public static Policy preset(String name) {
    var names = List.copyOf(Policy.PRESETS.keySet());
    if (!names.contains(name)) throw unknown("preset", name, names);
    return Objects.requireNonNull(Policy.PRESETS.get(name));
  }

  private static IllegalArgumentException unknown(String what, String name, List<String> all) {
    return new IllegalArgumentException(
        "%s: '%s' is not one of %s".formatted(what, name, String.join(", ", all)));
  }
}
