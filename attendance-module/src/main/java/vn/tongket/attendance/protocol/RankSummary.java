package vn.tongket.attendance.protocol;

import java.io.Serializable;

/** A line of the table as lists show it (thứ bậc lễ tân). */
public record RankSummary(String id, RankEntry entry, long version) implements Serializable {

    public boolean sourceMissing() {
        return entry.source() == null;
    }
}
