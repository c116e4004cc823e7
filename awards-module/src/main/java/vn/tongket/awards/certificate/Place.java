package vn.tongket.awards.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

/** Where a field lies on a blank, in millimetres from the upper left corner (vị trí ô trên phôi). */
public record Place(
        @NotNull BlankField field,
        @NotNull @PositiveOrZero BigDecimal leftMm,
        @NotNull @PositiveOrZero BigDecimal topMm,
        @NotNull @Positive BigDecimal widthMm,
        @NotNull @Positive BigDecimal heightMm,
        @Min(6) @Max(72) int size,
        @NotNull Align align,
        @NotNull Typeface face)
        implements Serializable {

    boolean liesWithin(BigDecimal paperWidth, BigDecimal paperHeight) {
        return leftMm.add(widthMm).compareTo(paperWidth) <= 0
                && topMm.add(heightMm).compareTo(paperHeight) <= 0;
    }
}
