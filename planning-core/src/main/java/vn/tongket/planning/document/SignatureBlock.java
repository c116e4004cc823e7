package vn.tongket.planning.document;

import java.util.Comparator;
import java.util.List;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * Signature of a document (quyền hạn, chức vụ, họ tên người ký).
 *
 * @param authorityLines {@code TM. ỦY BAN BẦU CỬ}, {@code KT. CHỦ TỊCH}; "TM." and "Q." always come first (DOC-11)
 * @param title the office in which the signer signs, {@code PHÓ CHỦ TỊCH}
 * @param otherTitle a further title of the signer, printed just above the name; mostly empty
 * @param name full name; empty while nobody is chosen
 */
public record SignatureBlock(List<String> authorityLines, String title, String otherTitle, String name) {

    public SignatureBlock {
        authorityLines = authorityLines.stream()
                .map(PrintedText::clean)
                .sorted(Comparator.comparing(line -> !line.startsWith("TM.") && !line.startsWith("Q.")))
                .toList();
        title = PrintedText.clean(title);
        otherTitle = PrintedText.clean(otherTitle);
        name = PrintedText.clean(name);
    }

    public SignatureBlock(List<String> authorityLines, String title, String name) {
        this(authorityLines, title, "", name);
    }
}
