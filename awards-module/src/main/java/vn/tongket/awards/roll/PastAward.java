package vn.tongket.awards.roll;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An award in the roll as it reads today (khen thưởng đã ghi sổ).
 *
 * @param cancelled whether a later decision took it back; it counts for nothing then
 * @param leads whether the person led a unit on the day; null where the directory did not know
 */
public record PastAward(
        String rollId,
        String nominationId,
        String campaignId,
        String decisionId,
        String decisionNumber,
        LocalDate decidedOn,
        String decidingUnit,
        String formCode,
        String certificate,
        boolean collective,
        String honorific,
        String name,
        String position,
        String unitId,
        String unitName,
        String personId,
        Integer birthYear,
        Boolean leads,
        String achievement,
        String registerNumber,
        long prize,
        boolean corrected,
        boolean cancelled)
        implements Serializable {

    public String calledName() {
        return honorific == null || honorific.isBlank() ? name : honorific + " " + name;
    }
}
