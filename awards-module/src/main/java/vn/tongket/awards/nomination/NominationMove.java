package vn.tongket.awards.nomination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One step that somebody takes with a nomination (thao tác xử lý).
 *
 * @param result what an appraisal found; null means that it meets the conditions
 */
public record NominationMove(
        @NotNull NominationAction action, @Size(max = 2_000) String comment, AppraisalResult result)
        implements Serializable {

    AppraisalResult resultOrMeets() {
        return result == null ? AppraisalResult.MEETS : result;
    }
}
