package vn.tongket.awards.form;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a rule stood for some time (căn cứ của một quy tắc theo thời gian).
 *
 * @param enteredBy name of who entered it for the office; null for what came with the portal
 */
public record SourceValue(String rule, String citation, LocalDate validFrom, LocalDate validTo, String enteredBy)
        implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
