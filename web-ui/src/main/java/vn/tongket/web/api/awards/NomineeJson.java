package vn.tongket.web.api.awards;

import jakarta.validation.constraints.NotBlank;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.api.Codes;

/**
 * Who is nominated.
 *
 * @param kind {@code person} or {@code collective}
 * @param unitId the nominee's unit; null for the writer's own
 * @param personId the directory's person when known
 * @param gender {@code female} or {@code male}, as the unit states it
 * @param duty {@code leading} or {@code direct}
 */
public record NomineeJson(
        @NotBlank String kind,
        @NotBlank String fullName,
        String honorific,
        String position,
        String unitId,
        String unit,
        String personId,
        Integer birthYear,
        String gender,
        String duty) {

    static NomineeJson of(NominationSummary nomination) {
        return new NomineeJson(
                nomination.kind().code(),
                nomination.nomineeName(),
                nomination.honorific(),
                nomination.position(),
                nomination.nomineeUnitId(),
                nomination.nomineeUnitName(),
                nomination.personId(),
                nomination.birthYear(),
                Codes.of(nomination.gender()),
                Codes.of(nomination.duty()));
    }

    NomineeEntry entry() {
        return new NomineeEntry(
                Codes.constant(NomineeKind.class, kind, "nominee.kind"),
                fullName,
                honorific,
                position,
                unitId == null ? null : new UnitId(unitId),
                personId == null ? null : new PersonId(personId),
                new Traits(
                        birthYear,
                        Codes.constant(Gender.class, gender, "nominee.gender"),
                        Codes.constant(Duty.class, duty, "nominee.duty")));
    }
}
