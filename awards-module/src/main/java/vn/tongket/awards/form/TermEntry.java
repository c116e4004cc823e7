package vn.tongket.awards.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term as the office enters it, never without its source (cơ quan thường trực nhập quy định).
 *
 * @param validTo null as long as no end is known
 */
public record TermEntry(
        @NotBlank @Size(max = 40) String formCode,
        @NotNull Term term,
        @NotBlank @Size(max = 4_000) String value,
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {}
