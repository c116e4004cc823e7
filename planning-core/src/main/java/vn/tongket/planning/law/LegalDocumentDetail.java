package vn.tongket.planning.law;

import java.io.Serializable;
import java.time.LocalDate;

/** A document of the register with its id and version (văn bản trong sổ). */
public record LegalDocumentDetail(String id, long version, LegalEntry entry) implements Serializable {

    /** A state is known only of a document whose beginning is known (LAW-3). */
    public boolean verified() {
        return entry.inForceFrom() != null || entry.inForceUntil() != null || entry.replacedBy() != null;
    }

    LegalState stateOn(LocalDate day) {
        if (entry.inForceFrom() != null && day.isBefore(entry.inForceFrom())) {
            return LegalState.NOT_YET;
        }
        if (entry.inForceUntil() != null && day.isAfter(entry.inForceUntil())) {
            return entry.replacedBy() == null ? LegalState.EXPIRED : LegalState.REPLACED;
        }
        if (entry.inForceUntil() == null && entry.replacedBy() != null) {
            return LegalState.REPLACED;
        }
        return entry.inForceFrom() == null ? LegalState.UNVERIFIED : LegalState.IN_FORCE;
    }
}
