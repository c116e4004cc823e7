package vn.tongket.attendance.bulk;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;

/**
 * An import of guests as lists show it (lần nhập danh sách khách mời).
 *
 * @param failure for what reason the file could not be read; null when it could
 * @param done rows read or written so far
 */
public record ImportSummary(
        ImportId id,
        PlanId plan,
        GroupId group,
        String fileName,
        ImportState state,
        String failure,
        String uploadedBy,
        Instant uploadedAt,
        int done,
        int imported,
        String endedBy,
        Instant endedAt,
        RowCounts counts)
        implements Serializable {

    /** How many rows there are of which kind (số dòng theo loại). */
    public record RowCounts(int total, int blocked, int twins, int undecided, int skipped) implements Serializable {

        /** Rows that are written when everything is decided. */
        public int writable() {
            return total - blocked - skipped;
        }
    }

    /** Why the file could not be read, in the reader's language; empty when it could. */
    public String failureText(Locale locale) {
        return failure == null ? "" : ImportFailure.text(failure, locale);
    }

    /** Progress of what runs now, in hundredths. */
    public int percent() {
        int whole = state == ImportState.WRITING ? counts.writable() : counts.total();
        if (!state.running()) {
            return 100;
        }
        return whole == 0 ? 0 : Math.min(99, done * 100 / whole);
    }
}
