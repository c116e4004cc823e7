package vn.tongket.awards.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is in force about a form for some time, with its source (quy định đang áp dụng).
 *
 * @param enteredBy name of who entered it for the office; null for what came with the portal
 */
public record TermValue(
        String formCode,
        Term term,
        String value,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        String enteredBy)
        implements Serializable {

    BigDecimal decimal() {
        return new BigDecimal(value.replace(',', '.'));
    }
}
