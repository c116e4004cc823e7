package vn.tongket.attendance.bulk;

import java.util.List;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.likeness.Likeness;

/** A row as it would come on the list, with what is wrong with it (dòng đã kiểm tra). */
record CheckedRow(int line, Guest guest, Integer birthYear, List<RowProblem> problems) {

    boolean blocked() {
        return problems.stream().anyMatch(problem -> problem.kind().blocking());
    }

    Likeness likeness() {
        return new Likeness(guest.fullName(), birthYear, guest.phone(), guest.email(), guest.unitName());
    }
}
