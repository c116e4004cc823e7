package vn.tongket.awards.roll;

import java.io.Serializable;

/** A past award that may be the asked one's own (khen thưởng trước đây có thể trùng người). */
public record PastAwardMatch(PastAward award, Likeness likeness) implements Serializable {}
