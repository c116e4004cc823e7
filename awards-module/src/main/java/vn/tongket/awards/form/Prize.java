package vn.tongket.awards.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prize money as calculated and as paid (tiền thưởng), in đồng (AWD-13). */
public record Prize(long raw, long rounded) implements Serializable {

    public static Prize of(BigDecimal multiple, long baseSalary, Rounding rounding) {
        long raw = multiple.multiply(BigDecimal.valueOf(baseSalary))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Prize(raw, rounding.round(raw));
    }
}
