package vn.tongket.planning.law;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the register of legal documents (dòng sổ văn bản pháp luật).
 *
 * @param replacedBy number or name of the document that took its place
 */
public record LegalDocumentSummary(
        String id,
        LegalKind kind,
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        String replacedBy,
        String source)
        implements Serializable {

    public LegalState stateOn(LocalDate day) {
        return LegalState.on(day, inForceFrom, inForceUntil, replacedBy != null);
    }
}
