package vn.tongket.planning.subplan;

import java.io.Serializable;
import java.util.List;

/** All sub-plans of a plan with what they add up to (bảng theo dõi kế hoạch của đơn vị), SUB-3, SUB-4. */
public record SubPlanBoard(List<SubPlanRow> rows) implements Serializable {

    public long issued() {
        return rows.stream().filter(SubPlanRow::issued).count();
    }

    public long late() {
        return rows.stream().filter(SubPlanRow::late).count();
    }

    public long total(TallyKind kind) {
        return rows.stream().mapToLong(row -> row.tally(kind)).sum();
    }
}
