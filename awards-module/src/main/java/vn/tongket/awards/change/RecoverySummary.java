package vn.tongket.awards.change;

import java.io.Serializable;
import java.time.LocalDate;

/** What a cancellation takes back from one awardee (thu hồi hiện vật, tiền thưởng). */
public record RecoverySummary(
        String rollId,
        String changeNumber,
        String calledName,
        String registerNumber,
        long amount,
        LocalDate certificateReturnedOn,
        LocalDate moneyReturnedOn,
        String remark,
        long version)
        implements Serializable {

    public boolean complete() {
        return certificateReturnedOn != null && (moneyReturnedOn != null || amount == 0);
    }
}
