package vn.tongket.attendance.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;

/**
 * What a guest says about his coming (nội dung khai báo).
 *
 * @param plates number plates of his vehicles, as they are written
 */
public record Declaration(
        @NotNull Diet diet,
        boolean wheelchair,
        @Size(max = 400) String remark,
        @NotNull @Size(max = 20) List<@NotNull @Valid Companion> companions,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 20) String> plates)
        implements Serializable {

    public Declaration {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
        companions = companions == null ? List.of() : List.copyOf(companions);
        plates = plates == null
                ? List.of()
                : plates.stream()
                        .filter(plate -> plate != null && !plate.isBlank())
                        .map(plate -> plate.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** ATT-32 */
    void requireCompanions(int allowed) {
        if (companions.size() > allowed) {
            throw new BusinessException(DeclarationError.TOO_MANY_COMPANIONS, allowed);
        }
    }

    /** Of a guest who has declared nothing. */
    public static Declaration none() {
        return new Declaration(Diet.NORMAL, false, null, List.of(), List.of());
    }
}
