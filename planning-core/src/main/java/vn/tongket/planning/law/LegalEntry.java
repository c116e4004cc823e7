package vn.tongket.planning.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A legal document as somebody enters it (thông tin văn bản).
 *
 * @param number null for a law that is cited by its name
 * @param inForceUntil last day in force; null while it has no end
 * @param replacedBy id of the document that took its place
 * @param amendedBy in words
 * @param source where this was read
 */
public record LegalEntry(
        @NotNull LegalKind kind,
        @Size(max = 60) String number,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 200) String issuer,
        LocalDate issuedOn,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        String replacedBy,
        @Size(max = 500) String amendedBy,
        @NotBlank @Size(max = 500) String source)
        implements Serializable {

    /** {@code Nghị định số 30/2020/NĐ-CP}, or the name of a law. */
    public String citation() {
        return number == null || number.isBlank() || kind.citedByName() ? title : kind.word() + " số " + number;
    }
}
