package vn.tongket.attendance.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationSummary;

/** The conference as a file that calendars take in (tệp lịch, RFC 5545), ATT-35. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder file = new StringBuilder();

    private CalendarFile() {}

    /**
     * @param sequence higher than that of the file sent before
     * @param sender address of the office; null when it has none
     * @param to address of the guest; null when he has none
     */
    static byte[] of(
            ConferenceInfo conference, InvitationSummary guest, int sequence, String sender, String to, Instant now) {
        boolean dead = !guest.status().alive();
        CalendarFile calendar = new CalendarFile();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("PRODID:-//Tongket//Giay moi//VI");
        calendar.line("VERSION:2.0");
        calendar.line("METHOD:" + (dead ? "CANCEL" : "REQUEST"));
        calendar.line("BEGIN:VEVENT");
        calendar.line("UID:" + guest.id() + "@tongket");
        calendar.line("SEQUENCE:" + sequence);
        calendar.line("DTSTAMP:" + UTC.format(now));
        calendar.line("DTSTART:" + UTC.format(conference.startsAt()));
        calendar.line("SUMMARY:" + escaped(conference.title()));
        calendar.line("LOCATION:" + escaped(conference.venue()));
        calendar.line("STATUS:" + (dead ? "CANCELLED" : "CONFIRMED"));
        calendar.person(
                "ORGANIZER;CN=" + quoted(conference.letterhead().issuingBody()),
                sender == null ? "no-reply@invalid" : sender);
        if (to != null) {
            calendar.person(
                    "ATTENDEE;CN=" + quoted(guest.fullName()) + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
                    to);
        }
        calendar.line("END:VEVENT");
        calendar.line("END:VCALENDAR");
        return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void person(String property, String address) {
        line(property + ":mailto:" + address.replaceAll("\\s", ""));
    }

    /** Folds at 75 octets and never within a letter. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            String letter = Character.toString(content.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append("\r\n");
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n");
    }

    /** A parameter's value: control characters and quotes have no place in it. */
    private static String quoted(String text) {
        return "\"" + (text == null ? "" : text.replaceAll("[\\p{Cntrl}\"]", " ")) + "\"";
    }
}
