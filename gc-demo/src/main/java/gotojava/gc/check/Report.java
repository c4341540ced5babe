package gotojava.gc.check;

import gotojava.gc.model.Step;
import java.util.List;

/// What a check found, and how.
///
/// @param verdict what it found
/// @param states how many different ones it has seen
/// @param depth how many steps the farthest of them is from the beginning
/// @param trace the shortest way to what is wrong, from the empty world; empty if nothing is
/// @param strong whether no black object ever referred to a white one, as far as it was looked at
/// @param weak whether each such white object was protected by a grey one
public record Report(
    Verdict verdict, int states, int depth, List<Step> trace, boolean strong, boolean weak) {}
