package vn.tongket.planning.document;

import java.util.List;
import vn.tongket.planning.document.wording.Listing;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * Name of a document (tên loại, trích yếu) and those it is addressed to (kính gửi). A công văn has no
 * {@code typeName}; its subject then stands under the number after "V/v".
 *
 * @param authority who decides (thẩm quyền ban hành), above the bases of a decision; empty in other documents
 */
public record DocumentTitle(String typeName, String subject, String authority, List<String> addressees) {

    public DocumentTitle {
        typeName = PrintedText.clean(typeName);
        subject = PrintedText.clean(subject);
        authority = PrintedText.clean(authority);
        addressees = addressees.size() < 2 ? PrintedText.clean(addressees) : Listing.of(PrintedText.clean(addressees));
    }

    public boolean isLetter() {
        return typeName.isEmpty();
    }

    /** The subject of a công văn: {@code V/v mời dự Hội nghị tổng kết}. */
    public String letterSubject() {
        return subject.startsWith("V/v") ? subject : "V/v " + subject;
    }
}
