package vn.tongket.awards.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a rule stands, as the office enters it (nhập căn cứ của một quy tắc), AWD-100.
 *
 * @param rule code of what is checked or done by it
 * @param validTo null as long as no end is known
 */
public record SourceEntry(
        @NotBlank @Size(max = 60) String rule,
        @NotBlank @Size(max = 500) String citation,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}
