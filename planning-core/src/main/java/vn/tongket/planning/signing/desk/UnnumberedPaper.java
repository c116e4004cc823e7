package vn.tongket.planning.signing.desk;

import vn.tongket.planning.document.DocumentHeader;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;

/** The paper as it is laid before the signer (bản trình ký): number and date are gaps to be filled in later. */
final class UnnumberedPaper {

    private UnnumberedPaper() {}

    static OfficialDocument of(OfficialDocument paper) {
        DocumentHeader header = paper.header();
        return new OfficialDocument(
                new DocumentHeader(
                        header.issuer(),
                        DocumentNumber.draft(header.number().symbol()),
                        header.place(),
                        null,
                        header.urgency()),
                paper.title(),
                paper.bases(),
                paper.body(),
                paper.closing(),
                paper.annexes());
    }
}
