package vn.tongket.web.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.web.shell.VietnameseFormat;

/** The time of the conference while it is being written: own words, and the exact time where it is known. */
public class TimeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    TimeForm(PlanTime time) {
        text = time.text();
        startsAt = local(time.startsAt());
        endsAt = local(time.endsAt());
    }

    PlanTime time() {
        return new PlanTime(text, start(), end());
    }

    Instant start() {
        return instant(startsAt);
    }

    Instant end() {
        return instant(endsAt);
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(VietnameseFormat.OFFICE).toLocalDateTime();
    }

    private static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(VietnameseFormat.OFFICE).toInstant();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }
}
