package vn.tongket.planning.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the outgoing register as lists show it (dòng đăng ký).
 *
 * @param subjectKind what the paper is in the portal, such as {@code plan}; null when it was made elsewhere
 */
public record OutgoingEntrySummary(
        String id,
        String unitId,
        String symbol,
        int number,
        LocalDate issuedOn,
        DocumentKind kind,
        String title,
        String signer,
        String recipients,
        EntryState state,
        String note,
        String subjectKind,
        String subjectId)
        implements Serializable {

    public EntryId entryId() {
        return new EntryId(id);
    }
}
