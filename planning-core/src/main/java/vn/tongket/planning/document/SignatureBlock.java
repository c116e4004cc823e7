package vn.tongket.planning.document;

import java.util.Comparator;
import java.util.List;

/**
 * Signature of a document (quyền hạn, chức vụ, họ tên người ký).
 *
 * @param authorityLines {@code TM. ỦY BAN BẦU CỬ}, {@code KT. CHỦ TỊCH}; "TM." and "Q." always come first (DOC-9)
 * @param title the office in which the signer signs, {@code PHÓ CHỦ TỊCH}
 * @param otherTitle a further title of the signer, printed just above the name; mostly empty
 * @param name full name; empty while nobody is chosen
 */
public record SignatureBlock(List<String> authorityLines, String title, String otherTitle, String name) {

    public SignatureBlock {
        authorityLines = authorityLines.stream()
                .map(DocumentText::clean)
                .sorted(Comparator.comparing(line -> !line.startsWith("TM.") && !line.startsWith("Q.")))
                .toList();
        title = DocumentText.clean(title);
        otherTitle = DocumentText.clean(otherTitle);
        name = DocumentText.clean(name);
    }

    public SignatureBlock(List<String> authorityLines, String title, String name) {
        this(authorityLines, title, "", name);
    }
}
