package vn.tongket.awards.certificate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** A printer with its offsets, as they were measured on the test sheet (độ lệch của máy in). */
public record PrinterEntry(
        @NotBlank @Size(max = 200) String name,
        @NotNull @DecimalMin("-50") @DecimalMax("50") BigDecimal rightMm,
        @NotNull @DecimalMin("-50") @DecimalMax("50") BigDecimal downMm)
        implements Serializable {}
