package vn.tongket.web.api.awards;

import jakarta.validation.constraints.NotBlank;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.api.Codes;

/**
 * Who is nominated.
 *
 * @param kind {@code person} or {@code collective}
 * @param unitId the nominee's unit; null for the writer's own
 * @param personId the directory's person when known
 */
public record NomineeJson(
        @NotBlank String kind,
        @NotBlank String fullName,
        String honorific,
        String position,
        String unitId,
        String unit,
        String personId) {

    static NomineeJson of(NominationSummary nomination) {
        return new NomineeJson(
                nomination.kind().code(),
                nomination.nomineeName(),
                nomination.honorific(),
                nomination.position(),
                nomination.nomineeUnitId(),
                nomination.nomineeUnitName(),
                nomination.personId());
    }

    NomineeEntry entry() {
        return new NomineeEntry(
                Codes.constant(NomineeKind.class, kind, "nominee.kind"),
                fullName,
                honorific,
                position,
                unitId == null ? null : new UnitId(unitId),
                personId == null ? null : new PersonId(personId));
    }
}
