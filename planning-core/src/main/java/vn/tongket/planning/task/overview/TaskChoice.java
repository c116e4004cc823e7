package vn.tongket.planning.task.overview;

import java.io.Serializable;

/** A unit or a plan by which tasks can be narrowed (lựa chọn lọc). */
public record TaskChoice(String id, String name) implements Serializable {}
