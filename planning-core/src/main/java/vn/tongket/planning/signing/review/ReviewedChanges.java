package vn.tongket.planning.signing.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.tongket.planning.comparison.PlanChange;

/**
 * What changed since a person last dealt with a plan (thay đổi từ lần xem trước).
 *
 * @param reviewedAt null when he never did; then there is nothing to compare with
 */
public record ReviewedChanges(Instant reviewedAt, List<PlanChange> changes) implements Serializable {

    public boolean isFirstTime() {
        return reviewedAt == null;
    }
}
