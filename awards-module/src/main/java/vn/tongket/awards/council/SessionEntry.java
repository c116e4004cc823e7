package vn.tongket.awards.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/**
 * What the standing office enters about a council session.
 *
 * @param members null or empty for the members of the area's award council
 * @param nominations null or empty for everything appraised
 * @param threshold percent of yes votes that the council's rules ask for; null for what the law says of each form
 * @param countedOn null for what the law says of each form
 * @param room null when the voting begins at once
 */
public record SessionEntry(
        LocalDate heldOn,
        @Size(max = 200) List<@NotNull PersonId> members,
        @Size(max = 2_000) List<@NotNull NominationId> nominations,
        @Min(1) @Max(100) Integer threshold,
        CountedOn countedOn,
        @Valid SessionRoom room)
        implements Serializable {

    public SessionEntry(
            LocalDate heldOn,
            List<PersonId> members,
            List<NominationId> nominations,
            Integer threshold,
            CountedOn countedOn) {
        this(heldOn, members, nominations, threshold, countedOn, null);
    }
}
