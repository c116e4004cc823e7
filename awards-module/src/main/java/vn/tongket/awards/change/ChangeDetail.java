package vn.tongket.awards.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.decision.DecisionId;

/** A whole correcting or cancelling decision (quyết định đính chính, hủy bỏ). */
public record ChangeDetail(
        ChangeId id,
        DecisionId decision,
        ChangeKind kind,
        String number,
        LocalDate decidedOn,
        String unitName,
        String signerName,
        boolean forChairman,
        String place,
        String law,
        String citation,
        CancellationGround ground,
        String reason,
        String fund,
        List<ChangedLine> lines)
        implements Serializable {

    public long toRecover() {
        return kind == ChangeKind.CANCELLATION
                ? lines.stream().mapToLong(ChangedLine::prize).sum()
                : 0;
    }
}
