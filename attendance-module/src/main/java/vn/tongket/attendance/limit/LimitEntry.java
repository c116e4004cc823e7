package vn.tongket.attendance.limit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A limit as the office enters it (giới hạn theo quy định).
 *
 * @param figure metres, percent or people
 * @param source the document that orders it
 * @param to the last day; null while it is not lifted
 */
public record LimitEntry(
        @NotNull LimitKind kind,
        @NotNull @DecimalMin("0.01") @DecimalMax("99999") BigDecimal figure,
        @NotBlank @Size(max = 400) String source,
        @NotNull LocalDate from,
        LocalDate to)
        implements Serializable {}
