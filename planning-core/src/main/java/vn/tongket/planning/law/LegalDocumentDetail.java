package vn.tongket.planning.law;

import java.io.Serializable;
import java.time.LocalDate;

/** A document of the register with its id and version (văn bản trong sổ). */
public record LegalDocumentDetail(String id, long version, LegalEntry entry) implements Serializable {

    LegalState stateOn(LocalDate day) {
        return LegalState.on(day, entry.inForceFrom(), entry.inForceUntil(), entry.replacedBy() != null);
    }
}
