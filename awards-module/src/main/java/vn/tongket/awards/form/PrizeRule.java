package vn.tongket.awards.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The rounding of prize money and the fund that it is paid from (nguồn quỹ chi thưởng). */
public record PrizeRule(
        @NotNull Rounding rounding,
        @NotBlank @Size(max = 300) String fund) implements Serializable {}
