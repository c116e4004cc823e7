package vn.tongket.awards.decision;

import java.io.Serializable;
import vn.tongket.awards.form.Prize;
import vn.tongket.awards.nomination.NominationSummary;

/**
 * One line of the award roll (một dòng sổ khen thưởng), in the order of the stage.
 *
 * @param verification what the QR code of the certificate ends with
 */
public record RollEntry(
        String rollId,
        String nominationId,
        int number,
        int year,
        int stageOrder,
        boolean collective,
        String name,
        String honorific,
        String position,
        String unitName,
        String achievement,
        long prizeRaw,
        long prizeRounded,
        String verification)
        implements Serializable {

    public String registerNumber() {
        return "%02d/%d".formatted(number, year);
    }

    /** As a decision without number lists it. */
    static RollEntry unnumbered(Honoured one, Prize prize) {
        NominationSummary awarded = one.nomination();
        return new RollEntry(
                "",
                awarded.id(),
                0,
                0,
                one.stageOrder(),
                awarded.collective(),
                awarded.nomineeName(),
                awarded.honorific(),
                awarded.position(),
                awarded.nomineeUnitName(),
                awarded.achievement(),
                prize.raw(),
                prize.rounded(),
                "");
    }

    static RollEntry of(Object[] row) {
        return new RollEntry(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                (Boolean) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                ((Number) row[11]).longValue(),
                ((Number) row[12]).longValue(),
                (String) row[13]);
    }
}
