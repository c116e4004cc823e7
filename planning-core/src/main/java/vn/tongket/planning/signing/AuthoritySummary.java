package vn.tongket.planning.signing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.register.DocumentKind;

/** A signing authority as lists show it (thẩm quyền ký); of a person or of a position, the other is null. */
public record AuthoritySummary(
        String id,
        String bodyName,
        String personName,
        String positionName,
        DocumentKind kind,
        SigningForm form,
        String collective,
        String title,
        String headTitle,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    /** As it is printed: {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}. */
    public String printed() {
        String lines = String.join(" / ", form.lines(collective, headTitle));
        return lines.isEmpty() ? form.title(title) : lines + " / " + form.title(title);
    }
}
