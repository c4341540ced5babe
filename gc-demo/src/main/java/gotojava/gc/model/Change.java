package gotojava.gc.model;

/// One number of a world that a step changed, with what it was: a step can be taken back.
///
/// @param cell the number of the cell
/// @param before what was there
/// @param after what is there now
public record Change(int cell, int before, int after) {}
