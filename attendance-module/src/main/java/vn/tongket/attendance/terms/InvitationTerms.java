package vn.tongket.attendance.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a conference lets its guests do (quy định mời dự).
 *
 * @param places how many guests the hall holds; null when nobody has to wait for a place
 * @param substitutesApproved whether a named substitute needs the word of the unit's head or of the planner
 * @param replyBy the day until which answers are asked for; null for none
 * @param reminderDays how many days before the conference those are reminded who did not answer
 * @param companionsAllowed how many people a guest may bring along
 * @param programme what guests are told of the course of the day, a line each; null for nothing
 * @param version the version that was seen; 0 for terms that nobody set yet
 */
public record InvitationTerms(
        @Positive Integer places,
        boolean substitutesApproved,
        LocalDate replyBy,
        @NotNull @Size(max = 10) List<@NotNull @Min(0) @Max(60) Integer> reminderDays,
        @Min(0) @Max(20) int companionsAllowed,
        @Size(max = 4_000) String programme,
        long version)
        implements Serializable {

    public InvitationTerms {
        reminderDays = reminderDays == null
                ? List.of()
                : reminderDays.stream()
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        programme = programme == null || programme.isBlank() ? null : programme.strip();
    }

    /** ATT-81 Whether guests may still say on this day that they come or who comes instead. */
    public boolean answersOpen(LocalDate today) {
        return replyBy == null || !today.isAfter(replyBy);
    }

    /** ATT-81 Whether who is silent is reminded today that answers end tomorrow. */
    public boolean answersEndTomorrow(LocalDate today) {
        return replyBy != null && today.equals(replyBy.minusDays(1));
    }

    /** The programme line by line. */
    public List<String> programmeLines() {
        return programme == null
                ? List.of()
                : programme
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The terms of a conference for which nobody has set any. */
    public static InvitationTerms usual() {
        return new InvitationTerms(null, false, null, List.of(), 2, null, 0);
    }
}
