package vn.tongket.awards.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What the secretary of a unit's review writes down (nội dung biên bản bình xét).
 *
 * @param members how many may vote in the unit
 * @param attendees who was there, a line each
 * @param discussion what was said
 */
public record ReviewEntry(
        @NotNull @Valid ReviewMeeting meeting,
        @Min(1) @Max(10_000) int members,
        @Min(1) @Max(10_000) int present,
        @Size(max = 8_000) String attendees,
        @Size(max = 16_000) String discussion,
        @NotNull @Size(max = 2_000) List<@NotNull @Valid ReviewVote> votes)
        implements Serializable {

    public ReviewEntry {
        attendees = attendees == null ? "" : attendees.strip();
        discussion = discussion == null ? "" : discussion.strip();
        votes = List.copyOf(votes);
    }
}
