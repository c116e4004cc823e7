package vn.tongket.planning.distribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dispatch as lists show it (lượt gửi văn bản).
 *
 * @param unitId the unit of the directory that is meant; null for a recipient outside
 * @param openedBy who of the unit opened its copy first; null as long as nobody has
 */
public record DispatchSummary(
        String id,
        String entryId,
        int position,
        String recipient,
        String unitId,
        DispatchWay way,
        int copies,
        LocalDate sentOn,
        String signedBy,
        LocalDate signedOn,
        String note,
        Instant openedAt,
        String openedBy,
        long version)
        implements Serializable {

    public DispatchId dispatchId() {
        return new DispatchId(id);
    }
}
