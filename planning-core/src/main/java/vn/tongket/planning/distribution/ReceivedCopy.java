package vn.tongket.planning.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.planning.register.EntryState;

/**
 * A copy as the unit that got it sees it (văn bản nhận được).
 *
 * @param state whether the paper is still in force
 * @param note what became of it; empty where nothing did
 * @param subjectKind what the paper is in the portal, such as {@code plan}; null when it was made elsewhere
 */
public record ReceivedCopy(
        String symbol,
        LocalDate issuedOn,
        String title,
        String signer,
        String subjectKind,
        String subjectId,
        Instant openedAt,
        String openedBy,
        EntryState state,
        String note)
        implements Serializable {}
