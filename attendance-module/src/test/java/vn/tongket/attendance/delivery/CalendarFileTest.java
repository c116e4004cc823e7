package vn.tongket.attendance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant START = Instant.parse("2026-12-18T01:00:00Z");
    private static final String TITLE =
            "Tổ chức Hội nghị tổng kết công tác bầu cử đại biểu Quốc hội khóa XVI; đại biểu Hội đồng nhân dân, 𝓐";

    @Test
    @Tag("ATT-35")
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut() {
        String file = file(InvitationStatus.ISSUED, 0);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(file))
                .contains("SUMMARY:" + TITLE.replace(";", "\\;").replace(",", "\\,") + "\r\n");
    }

    @Test
    @Tag("ATT-35")
    void aLaterFileSpeaksOfTheSameMeetingUnderAHigherSequence() {
        assertThat(unfolded(file(InvitationStatus.ISSUED, 0)))
                .contains("METHOD:REQUEST\r\n", "UID:i1@tongket\r\n", "SEQUENCE:0\r\n", "DTSTART:20261218T010000Z\r\n");
        assertThat(unfolded(file(InvitationStatus.SUBSTITUTED, 3)))
                .contains("METHOD:CANCEL\r\n", "UID:i1@tongket\r\n", "SEQUENCE:3\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void namesAndAddressesBringNoLinesOfTheirOwn() {
        String file = new String(
                CalendarFile.of(
                        conference(START), guest(InvitationStatus.ISSUED), 0, "a@b.vn\r\nX-EVIL:1", "c@d.vn", NOW),
                StandardCharsets.UTF_8);

        assertThat(unfolded(file)).doesNotContain("\r\nX-EVIL");
    }

    @Test
    @Tag("ATT-34")
    void remindsOnTheDaysThatTheConferenceWantsAndNeverOnItsOwnDayOrLater() {
        InvitationTerms terms = new InvitationTerms(null, false, null, List.of(0, 1, 7), 2, null, 1);

        assertThat(GuestReminders.due(conference(START), terms, LocalDate.of(2026, 12, 11)))
                .isTrue();
        assertThat(GuestReminders.due(conference(START), terms, LocalDate.of(2026, 12, 12)))
                .isFalse();
        assertThat(GuestReminders.due(conference(START), terms, LocalDate.of(2026, 12, 18)))
                .isFalse();
        assertThat(GuestReminders.due(conference(START), terms, LocalDate.of(2026, 12, 19)))
                .isFalse();
        assertThat(GuestReminders.due(conference(null), terms, LocalDate.of(2026, 12, 11)))
                .isFalse();
    }

    private static String file(InvitationStatus status, int sequence) {
        return new String(
                CalendarFile.of(
                        conference(START), guest(status), sequence, "vanphong@songlam.vn", "mau@songlam.vn", NOW),
                StandardCharsets.UTF_8);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static InvitationSummary guest(InvitationStatus status) {
        return new InvitationSummary(
                "i1",
                "plan",
                "g",
                "Trần Thị Mẫu",
                "Bà",
                null,
                null,
                null,
                status,
                1,
                "0000000000",
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static ConferenceInfo conference(Instant start) {
        return new ConferenceInfo(
                PlanId.next(),
                new UnitId("ubbc"),
                new ConferenceInfo.Letterhead(null, "Ủy ban bầu cử phường Sông Lam", null, null, null, null),
                TITLE,
                "Sáng 18/12/2026",
                start,
                "Hội trường Ủy ban nhân dân phường Sông Lam, số 1 đường Bờ Sông",
                true,
                new ConferenceSettings(null, null, null, null),
                "12/GM-UBBC",
                LocalDate.of(2026, 12, 8),
                1);
    }
}
