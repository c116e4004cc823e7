package vn.tongket.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Something in the plan that a person should look at (cảnh báo).
 *
 * @param line place in the file that the plan came from; null where it concerns the whole
 * @param accepted somebody looked at it and leaves it so
 */
public record PlanWarning(
        @NotBlank @Size(max = 60) String code,
        @NotNull @Size(max = 2_000) String message,
        Integer line,
        boolean accepted)
        implements Serializable {

    public PlanWarning {
        message = message == null ? "" : message;
    }
}
