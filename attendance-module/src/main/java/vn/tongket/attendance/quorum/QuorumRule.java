package vn.tongket.attendance.quorum;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A dated rule of quorum for a kind of meeting (quy định số đại biểu tối thiểu), ATT-60.
 *
 * @param validTo the last day; null as long as it holds
 * @param legalSource null when the source is missing
 */
public record QuorumRule(
        String id,
        String kindId,
        String kindName,
        LocalDate validFrom,
        LocalDate validTo,
        QuorumBase base,
        QuorumMeasure measure,
        String legalSource)
        implements Serializable {

    String words() {
        String of = base == QuorumBase.SUMMONED ? "số người được triệu tập" : "tổng số thành viên";
        return measure.isShare() ? measure.words() + " " + of : measure.words();
    }
}
