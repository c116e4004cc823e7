package vn.tongket.planning.amendment.change;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanTime;

/** A time as the office's papers say it (thời gian bằng lời). */
public final class TimeWords {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private TimeWords() {}

    /** The exact time where there is one, else the plan's own words; null when it names none. */
    public static String of(PlanTime time) {
        if (time.startsAt() == null) {
            return time.text();
        }
        String start = exact(time.startsAt());
        return time.endsAt() == null ? start : start + " đến " + exact(time.endsAt());
    }

    private static String exact(Instant moment) {
        LocalDateTime local = moment.atZone(OFFICE).toLocalDateTime();
        return "%02d giờ %02d phút, %s"
                .formatted(local.getHour(), local.getMinute(), OfficialDate.inWords(local.toLocalDate()));
    }
}
