package vn.tongket.attendance.headcount;

import java.io.Serializable;
import java.util.List;

/** How many are invited, answered and came (tình hình tham dự), for the whole conference and its parts. */
public record Headcount(
        long invited,
        long accepted,
        long declined,
        long admitted,
        long present,
        Quorum quorum,
        List<Part> byGroup,
        List<Part> byUnit,
        List<Part> byRoom)
        implements Serializable {

    /** How many must be present (số đại biểu tối thiểu); nothing is required unless the planner says so. */
    public record Quorum(Integer required, boolean reached) implements Serializable {}

    /** The same for one group, unit or room; a null id stands for guests without one. */
    public record Part(
            String id,
            String name,
            long listed,
            long invited,
            long accepted,
            long declined,
            long admitted,
            long present)
            implements Serializable {}
}
