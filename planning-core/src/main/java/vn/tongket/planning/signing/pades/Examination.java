package vn.tongket.planning.signing.pades;

import java.io.Serializable;
import java.util.List;

/** What an examined file turned out to be (kết quả kiểm tra tệp đã ký); no signatures: an unsigned file. */
public record Examination(List<SignatureFinding> signatures) implements Serializable {

    /** Whether it is signed, every signature is good and nothing was appended after the last. */
    public boolean isGood() {
        return !signatures.isEmpty()
                && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.GOOD)
                && signatures.stream().anyMatch(SignatureFinding::coversAll);
    }
}
