package vn.tongket.awards.stage;

import java.io.Serializable;
import java.util.List;

/** A group called together (lượt lên nhận). */
public record StageGroup(int number, List<StagePlace> places) implements Serializable {}
