package vn.tongket.awards.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A blank as the office measures it (khai báo phôi). */
public record BlankEntry(
        @NotBlank @Size(max = 200) String name,
        @NotNull @DecimalMin("50") @DecimalMax("500") BigDecimal widthMm,
        @NotNull @DecimalMin("50") @DecimalMax("500") BigDecimal heightMm,
        @NotNull @Size(max = 10) List<@NotNull @Valid Place> places)
        implements Serializable {}
