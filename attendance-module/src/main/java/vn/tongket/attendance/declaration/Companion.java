package vn.tongket.attendance.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Somebody who comes with a guest (người đi cùng), such as his driver.
 *
 * @param fullName null when only the number of companions is known
 */
public record Companion(
        @Size(max = 300) String fullName, @NotNull Diet diet) implements Serializable {

    public Companion {
        fullName = fullName == null || fullName.isBlank() ? null : fullName.strip();
    }
}
