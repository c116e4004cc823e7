package vn.tongket.awards.nomination;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;

/** A nomination as lists show it (đề nghị khen thưởng). */
public record NominationSummary(
        String id,
        String campaignId,
        NomineeKind kind,
        String nomineeName,
        String honorific,
        String position,
        String personId,
        Integer birthYear,
        Gender gender,
        Duty duty,
        String nomineeUnitId,
        String nomineeUnitName,
        String unitId,
        String unitName,
        String formCode,
        String achievement,
        LocalDate periodFrom,
        LocalDate periodTo,
        boolean simplified,
        NominationStatus status,
        AppraisalResult appraisal,
        String appraisalNote,
        String writtenBy,
        String proposalId,
        String decisionId,
        long version)
        implements Serializable {

    public NominationId nominationId() {
        return new NominationId(id);
    }

    public boolean collective() {
        return kind == NomineeKind.COLLECTIVE;
    }
}
