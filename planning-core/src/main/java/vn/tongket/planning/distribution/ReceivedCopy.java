package vn.tongket.planning.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A copy as the unit that got it sees it (văn bản nhận được).
 *
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
        String openedBy)
        implements Serializable {}
