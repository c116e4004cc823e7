package vn.tongket.awards.nomination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the unit's officer writes in a nomination (nội dung đề nghị khen thưởng).
 *
 * @param simplified whether the dossier is the simplified one (hồ sơ theo thủ tục đơn giản)
 */
public record NominationEntry(
        @NotNull @Valid NomineeEntry nominee,
        @NotBlank @Size(max = 200) String awardForm,
        @Size(max = 8_000) String achievement,
        LocalDate periodFrom,
        LocalDate periodTo,
        boolean simplified)
        implements Serializable {

    public NominationEntry(
            NomineeEntry nominee, String awardForm, String achievement, LocalDate periodFrom, LocalDate periodTo) {
        this(nominee, awardForm, achievement, periodFrom, periodTo, false);
    }
}
