package vn.tongket.awards.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/**
 * What is laid before which signer (nội dung trình ký).
 *
 * @param nominations null or empty for everything proposed that this authority can award
 * @param place the place before the date; null for the name of the unit's area
 */
public record DraftEntry(
        @Size(max = 2_000) List<@NotNull NominationId> nominations,
        @NotNull PersonId signer,
        @Size(max = 200) String place)
        implements Serializable {}
