package vn.tongket.planning.signing;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.PersonId;

/**
 * How a person signs for a body (người ký và thể thức đề ký).
 *
 * @param authorityLines {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, in the order in which they are printed
 * @param title the office in which he signs, {@code PHÓ CHỦ TỊCH}
 * @param mandate the paper by which the head delegated; null for who signs by his own office
 */
public record Signatory(
        PersonId person, String fullName, SigningForm form, List<String> authorityLines, String title, String mandate)
        implements Serializable {

    /** The same without the line of the collective, where the head decides by himself. */
    public Signatory byHimself() {
        List<String> own = authorityLines.stream()
                .filter(line -> !line.startsWith(SigningForm.COLLECTIVE))
                .toList();
        return new Signatory(person, fullName, form, own, title, mandate);
    }

    /** The lines above the title as one, {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH}. */
    public String authority() {
        return String.join(" / ", authorityLines);
    }
}
