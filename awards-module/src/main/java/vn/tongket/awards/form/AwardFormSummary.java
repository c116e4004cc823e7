package vn.tongket.awards.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitLevel;

/**
 * A form of award as it holds on a day (hình thức khen thưởng).
 *
 * @param certificate what is handed over: {@code Giấy khen}, {@code Bằng khen}
 * @param authority level whose chairman decides
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

    public BigDecimal multiple(boolean collective) {
        return collective ? collectiveMultiple : personMultiple;
    }
}
