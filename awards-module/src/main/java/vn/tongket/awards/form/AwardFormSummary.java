package vn.tongket.awards.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitLevel;

/**
 * A form of award as it holds on a day (hình thức khen thưởng).
 *
 * @param certificate what is handed over: {@code Giấy khen}, {@code Bằng khen}
 * @param authority level whose chairman decides by the form's own name; null for a title that several may give
 * @param authoritySource legal source of the authority; empty where the office has still to enter it
 */
public record AwardFormSummary(
        String code,
        String name,
        String certificate,
        UnitLevel authority,
        BigDecimal personMultiple,
        BigDecimal collectiveMultiple,
        String authoritySource,
        String prizeSource,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    /** AWD-100 With the multiples that the dated law of the day says; what it does not say stays. */
    AwardFormSummary paid(TermValue person, TermValue collective) {
        TermValue said = person == null ? collective : person;
        return new AwardFormSummary(
                code,
                name,
                certificate,
                authority,
                person == null ? personMultiple : person.decimal(),
                collective == null ? collectiveMultiple : collective.decimal(),
                authoritySource,
                said == null ? prizeSource : said.source(),
                validFrom,
                validTo);
    }

    /** Refused where the form is not given to such a nominee. */
    public BigDecimal multiple(boolean collective) {
        BigDecimal multiple = collective ? collectiveMultiple : personMultiple;
        if (multiple == null) {
            throw new BusinessException(FormError.NOT_FOR_SUBJECT, name);
        }
        return multiple;
    }
}
