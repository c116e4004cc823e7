package vn.tongket.planning.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;

/**
 * A signing authority to be recorded (khai báo thẩm quyền ký), of one person or of whoever holds a position.
 *
 * @param kind null for documents of every kind
 * @param collective name of the body that works as a collective, {@code ỦY BAN NHÂN DÂN}; null where its head decides
 * @param headTitle the title of him for whom a deputy or a head of an office signs
 * @param validTo last day; null while open
 */
public record AuthorityEntry(
        @NotNull UnitId body,
        PersonId person,
        String positionId,
        DocumentKind kind,
        @NotNull SigningForm form,
        @Size(max = 200) String collective,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String headTitle,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    void requireComplete() {
        require((person == null) != (positionId == null), SigningError.HOLDER_UNCLEAR);
        require(form != SigningForm.BY_MANDATE, SigningError.MANDATE_ONLY_BY_DELEGATION);
        require(form.leads() || headTitle != null, SigningError.HEAD_TITLE_MISSING);
        require(validTo == null || !validTo.isBefore(validFrom), SigningError.DAYS_IN_WRONG_ORDER);
    }

    private static void require(boolean satisfied, SigningError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
