package vn.tongket.planning.plan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What stands above the title (tên cơ quan, số, địa danh, ngày).
 *
 * @param number what the file said; the number of an issued plan comes from the register alone
 * @param date the date that the file said
 */
public record PlanLetterhead(
        @Size(max = 300) String issuingParent,
        @Size(max = 300) String issuingBody,
        @Size(max = 200) String place,
        @Size(max = 60) String number,
        LocalDate date)
        implements Serializable {

    /** The same with the issuing body named so. */
    public PlanLetterhead issuedBy(String body) {
        return new PlanLetterhead(issuingParent, body, place, number, date);
    }
}
