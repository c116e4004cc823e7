package vn.tongket.planning.comparison;

import java.io.Serializable;

/**
 * A line that two people changed differently (chỗ sửa trùng nhau), CMP-5.
 *
 * @param base empty where both wrote it anew
 * @param mine empty where I removed it
 * @param theirs empty where they removed it
 */
public record PlanConflict(PlanPlace place, String base, String mine, String theirs) implements Serializable {}
