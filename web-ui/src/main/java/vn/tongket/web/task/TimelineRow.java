package vn.tongket.web.task;

import java.io.Serializable;
import java.util.List;

/** What a unit has on the line of time (dòng tiến độ của đơn vị). */
public record TimelineRow(String unitName, List<TimelineBar> bars) implements Serializable {}
