package vn.tongket.planning.signing.paper;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;

/**
 * A paper as it is laid before its signer (văn bản trình ký).
 *
 * @param version of what is signed: a signature counts for it alone
 * @param kind its series and the kind that an authority must reach
 * @param approved whether it is ready to be signed: approved and not issued
 * @param signer whom it names, with the lines above his name
 * @param number the whole symbol; null before it is issued
 * @param issueDate null before it is issued
 * @param page where the portal shows it, such as {@code /plan/plan?id=…}
 */
public record SignablePaper(
        PaperRef ref,
        long version,
        UnitId issuer,
        DocumentKind kind,
        String title,
        boolean approved,
        PrintedSigner signer,
        String number,
        LocalDate issueDate,
        String page)
        implements Serializable {

    public boolean issued() {
        return number != null;
    }
}
