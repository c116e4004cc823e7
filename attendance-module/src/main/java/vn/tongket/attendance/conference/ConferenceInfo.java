package vn.tongket.attendance.conference;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/**
 * A conference as other parts of the module and the pages see it (thông tin hội nghị).
 *
 * @param timeText when it takes place, in the plan's own words
 * @param startsAt null as long as the time is approximate
 * @param mailingSymbol the number of its invitations such as {@code 12/GM-UBBC}; null before the first is issued
 */
public record ConferenceInfo(
        PlanId planId,
        UnitId issuer,
        Letterhead letterhead,
        String title,
        String timeText,
        Instant startsAt,
        String venue,
        boolean inForce,
        ConferenceSettings settings,
        String mailingSymbol,
        LocalDate mailingDate,
        long version)
        implements Serializable {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Names and signature that its invitations carry (thể thức giấy mời). */
    public record Letterhead(
            String issuingParent,
            String issuingBody,
            String place,
            String signingAuthority,
            String signerTitle,
            String signerName)
            implements Serializable {}

    /** The conference as the plan's title names it: the words from "Hội nghị" on. */
    public String event() {
        int start = title.toLowerCase(Locale.ROOT).indexOf("hội nghị");
        return start < 0 ? title : "Hội nghị" + title.substring(start + "hội nghị".length());
    }

    /** The day of the conference; today as long as it is not fixed. */
    public LocalDate day() {
        return startsAt == null
                ? LocalDate.now(OFFICE)
                : startsAt.atZone(OFFICE).toLocalDate();
    }
}
