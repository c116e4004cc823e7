package vn.tongket.awards.council;

import java.io.Serializable;

/**
 * How the council votes on a form (quy định biểu quyết đối với một hình thức), as it stood when the session was called.
 *
 * @param threshold percent of {@code countedOn}; null where neither law nor council name one
 * @param source of the threshold; null where the office set it or it is missing
 */
public record ItemRule(Integer threshold, CountedOn countedOn, boolean secret, String source) implements Serializable {}
