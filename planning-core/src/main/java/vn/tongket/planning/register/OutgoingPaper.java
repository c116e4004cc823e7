package vn.tongket.planning.register;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/**
 * A paper that is about to leave the office (văn bản đi).
 *
 * @param field who drafts a letter or what it is about; null for others
 */
public record OutgoingPaper(
        UnitId issuer,
        DocumentKind kind,
        LocalDate issuedOn,
        String title,
        String signer,
        List<String> recipients,
        String field) {

    public OutgoingPaper(
            UnitId issuer,
            DocumentKind kind,
            LocalDate issuedOn,
            String title,
            String signer,
            List<String> recipients) {
        this(issuer, kind, issuedOn, title, signer, recipients, null);
    }
}
