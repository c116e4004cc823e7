package vn.tongket.attendance.signinsheet;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.checkin.Verdict;

/**
 * A row of a sheet (một dòng của danh sách ký).
 *
 * @param verdict what the door said to the signature; null as long as it is not taken over
 * @param firstStation where the guest was admitted before; null unless he was
 */
public record SheetRow(
        int line,
        RowCode code,
        String invitationId,
        String passCode,
        String calledName,
        String position,
        String unitName,
        String seat,
        Verdict verdict,
        String firstStation,
        Instant firstAt)
        implements Serializable {

    public boolean marked() {
        return verdict != null;
    }

    /** The signature stands against what the doors know: somebody has to look into it. */
    public boolean disputed() {
        return marked() && verdict != Verdict.ADMITTED && verdict != Verdict.ALREADY_ADMITTED;
    }
}
