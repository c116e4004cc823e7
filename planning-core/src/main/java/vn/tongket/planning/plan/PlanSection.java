package vn.tongket.planning.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A heading of the plan with the sentences below it (đề mục của kế hoạch).
 *
 * @param level depth from 1; 0 is a part or chapter
 * @param number as printed, without its full stop; null where the plan has none
 * @param text paragraphs one a line, with their bullets
 */
public record PlanSection(
        @Min(0) @Max(9) int level,
        @Size(max = 40) String number,
        @NotNull @Size(max = 2_000) String heading,
        @NotNull @Size(max = 100_000) String text)
        implements Serializable {

    public PlanSection {
        heading = heading == null ? "" : heading;
        text = text == null ? "" : text;
    }
}
