package vn.tongket.awards.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A base salary with its legal source (mức lương cơ sở), as the office enters it.
 *
 * @param validTo null as long as no end is known
 */
public record BaseSalaryEntry(
        @Positive long amount,
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}
