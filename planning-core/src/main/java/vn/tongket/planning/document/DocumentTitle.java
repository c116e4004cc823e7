package vn.tongket.planning.document;

import java.util.List;

/**
 * Name of a document (tên loại, trích yếu) and those it is addressed to (kính gửi). A công văn has no
 * {@code typeName}; its subject then stands under the number after "V/v".
 */
public record DocumentTitle(String typeName, String subject, List<String> addressees) {

    public DocumentTitle {
        typeName = DocumentText.clean(typeName);
        subject = DocumentText.clean(subject);
        addressees = DocumentText.clean(addressees);
    }

    public boolean isLetter() {
        return typeName.isEmpty();
    }

    /** The subject of a công văn: {@code V/v mời dự Hội nghị tổng kết}. */
    public String letterSubject() {
        return subject.startsWith("V/v") ? subject : "V/v " + subject;
    }
}
