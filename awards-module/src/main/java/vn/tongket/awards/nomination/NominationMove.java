package vn.tongket.awards.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.nomination.remark.FieldRemark;

/**
 * One step that somebody takes with a nomination (thao tác xử lý).
 *
 * @param result what an appraisal found; null means that it meets the conditions
 * @param remarks at single fields, when it is returned; never null
 */
public record NominationMove(
        @NotNull NominationAction action,
        @Size(max = 2_000) String comment,
        AppraisalResult result,
        @Size(max = 20) List<@NotNull @Valid FieldRemark> remarks)
        implements Serializable {

    public NominationMove {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    public NominationMove(NominationAction action, String comment, AppraisalResult result) {
        this(action, comment, result, List.of());
    }

    /** A step without words. */
    public static NominationMove of(NominationAction action) {
        return new NominationMove(action, null, null);
    }

    AppraisalResult resultOrMeets() {
        return result == null ? AppraisalResult.MEETS : result;
    }
}
