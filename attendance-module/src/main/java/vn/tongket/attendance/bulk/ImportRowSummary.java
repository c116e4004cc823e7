package vn.tongket.attendance.bulk;

import java.io.Serializable;
import java.util.List;

/** One row of a file as it is looked at before it is written (dòng xem trước). */
public record ImportRowSummary(
        int line,
        String honorific,
        String fullName,
        String position,
        String unitName,
        boolean unitKnown,
        Integer birthYear,
        String phone,
        String email,
        List<RowProblem> problems,
        boolean blocked,
        Twin twin,
        RowDecision decision,
        String invitationId)
        implements Serializable {

    public boolean undecided() {
        return !blocked && twin != null && decision == null;
    }
}
