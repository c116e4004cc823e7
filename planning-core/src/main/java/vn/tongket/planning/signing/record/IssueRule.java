package vn.tongket.planning.signing.record;

import java.util.Optional;
import vn.tongket.kernel.BusinessException;

/** Whether a paper may go out as it is signed (điều kiện ký trước khi ban hành), SGN-11. */
final class IssueRule {

    private IssueRule() {}

    /**
     * @param signature under the version that is to go out
     * @param sealing whether the agency signs as it goes out
     */
    static void require(Optional<SignatureSummary> signature, boolean signatureWanted, boolean sealing) {
        if (signature.isEmpty() && signatureWanted) {
            throw new BusinessException(RecordError.NOT_SIGNED);
        }
        if (signature.filter(SignatureSummary::isDigital).isPresent() && !sealing) {
            throw new BusinessException(RecordError.AGENCY_SIGNATURE_MISSING);
        }
    }
}
