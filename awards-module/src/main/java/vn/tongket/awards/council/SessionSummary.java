package vn.tongket.awards.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.awards.council.ballot.SessionId;

/** A council session as lists show it (phiên họp Hội đồng). */
public record SessionSummary(String id, String campaignId, LocalDate heldOn, Instant closedAt, SessionState state)
        implements Serializable {

    public SessionId sessionId() {
        return new SessionId(id);
    }
}
