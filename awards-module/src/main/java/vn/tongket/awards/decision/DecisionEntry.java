package vn.tongket.awards.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.nomination.NominationId;

/**
 * What the leader decides (nội dung quyết định).
 *
 * @param nominations null or empty for everything proposed that this authority can award
 * @param decidedOn null for today
 * @param place the place before the date; null for the name of the unit's area
 */
public record DecisionEntry(
        @Size(max = 2_000) List<@NotNull NominationId> nominations,
        LocalDate decidedOn,
        @Size(max = 200) String place) implements Serializable {

    public static DecisionEntry onEverythingProposed() {
        return new DecisionEntry(null, null, null);
    }
}
