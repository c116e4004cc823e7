package vn.tongket.awards.decision;

import java.io.Serializable;

/**
 * One line of the award roll (một dòng sổ khen thưởng), in the order of the stage.
 *
 * @param verification what the QR code of the certificate ends with
 */
public record RollEntry(
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
}
