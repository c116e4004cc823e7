package vn.tongket.planning.law;

import java.io.Serializable;
import java.util.Optional;

/**
 * What the register says of one cited basis (kết quả đối chiếu căn cứ).
 *
 * @param index which basis of the plan, from 0
 * @param replacing the document that took its place, if one did
 */
public record BasisState(
        int index, Citation citation, LegalState state, LegalDocumentDetail document, LegalDocumentDetail replacing)
        implements Serializable {

    public Optional<LegalDocumentDetail> found() {
        return Optional.ofNullable(document);
    }
}
