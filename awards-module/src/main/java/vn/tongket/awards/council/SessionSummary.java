package vn.tongket.awards.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A council session as lists show it (phiên họp Hội đồng). */
public record SessionSummary(String id, String campaignId, LocalDate heldOn, Instant closedAt) implements Serializable {

    public SessionId sessionId() {
        return new SessionId(id);
    }
}
