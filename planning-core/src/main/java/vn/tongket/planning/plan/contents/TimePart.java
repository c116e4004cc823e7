package vn.tongket.planning.plan.contents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.tongket.planning.plan.PlanTime;

/** The stored form of {@link PlanTime}. */
@Embeddable
class TimePart {

    @Column(name = "time_text")
    private String text;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    static TimePart of(PlanTime time) {
        TimePart part = new TimePart();
        part.text = time.text();
        part.startsAt = time.startsAt();
        part.endsAt = time.endsAt();
        return part;
    }

    static PlanTime read(TimePart part) {
        return part == null ? new PlanTime(null, null, null) : new PlanTime(part.text, part.startsAt, part.endsAt);
    }
}
