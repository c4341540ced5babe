/// The exercises that modules list in their `exercises.yaml`, read strictly: whatever is not as it
/// must be is told with file and line.
package gotojava.notes.exercise;
