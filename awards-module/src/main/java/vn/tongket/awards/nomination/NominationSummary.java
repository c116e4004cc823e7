package vn.tongket.awards.nomination;

import java.io.Serializable;
import java.time.LocalDate;

/** A nomination as lists show it (đề nghị khen thưởng). */
public record NominationSummary(
        String id,
        String campaignId,
        NomineeKind kind,
        String nomineeName,
        String honorific,
        String position,
        String personId,
        String nomineeUnitId,
        String nomineeUnitName,
        String unitId,
        String unitName,
        String formCode,
        String achievement,
        LocalDate periodFrom,
        LocalDate periodTo,
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
