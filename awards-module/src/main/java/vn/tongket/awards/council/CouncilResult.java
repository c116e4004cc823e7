package vn.tongket.awards.council;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.nomination.NominationId;

/**
 * What the council said of a nomination (kết quả biểu quyết của Hội đồng), with the share that was asked for.
 *
 * @param threshold percent; null where there is none, and then {@code outcome} is {@code NO_RULE} or {@code TIED}
 */
public record CouncilResult(
        NominationId nomination,
        SessionId session,
        LocalDate heldOn,
        Outcome outcome,
        int yes,
        int no,
        int abstain,
        int base,
        Integer threshold,
        CountedOn countedOn)
        implements Serializable {

    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
