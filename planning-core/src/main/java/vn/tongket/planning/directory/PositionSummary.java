package vn.tongket.planning.directory;

import java.io.Serializable;

/** A position as lists show it (chức vụ). */
public record PositionSummary(String id, String name) implements Serializable {}
