package vn.tongket.planning.law;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the register of legal documents (dòng sổ văn bản pháp luật). */
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
        implements Serializable {}
