package vn.tongket.planning.subplan;

import java.io.Serializable;

/**
 * A part of the plan above in its own words (phần kế thừa).
 *
 * @param label what it is called: a heading, or the name of the datum
 */
public record InheritedWords(InheritedKind kind, String label, String words) implements Serializable {}
