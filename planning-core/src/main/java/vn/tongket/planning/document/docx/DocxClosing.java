package vn.tongket.planning.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tongket.planning.document.DocumentClosing;
import vn.tongket.planning.document.SignatureBlock;

/** The foot of a Word file (phần kết): recipients (nơi nhận) at the left and the signature at the right. */
final class DocxClosing {

    private static final double HALF_MM = Length.TEXT_WIDTH_MM / 2.0;

    private final XWPFDocument word;

    DocxClosing(XWPFDocument word) {
        this.word = word;
    }

    void write(DocumentClosing closing) {
        Flow page = Flow.onPage(word);
        if (closing.signature().isEmpty() && closing.leftSignature().isEmpty()) {
            recipients(page, closing.recipients());
            return;
        }
        page.add("Gap").setKeepNext(true);
        XWPFTableRow row = Columns.unruled(word, 1, HALF_MM, HALF_MM).getRow(0);
        Flow left = Flow.inCell(row.getCell(0));
        Flow right = Flow.inCell(row.getCell(1));
        closing.signature().ifPresent(it -> signature(right, it));
        closing.leftSignature().ifPresent(it -> signature(left, it));
        if (closing.leftSignature().isPresent()) {
            page.add("Gap");
            recipients(page, closing.recipients());
        } else {
            recipients(left, closing.recipients());
        }
    }

    private static void recipients(Flow flow, List<String> recipients) {
        if (!recipients.isEmpty()) {
            flow.add("RecipientsLabel", "Nơi nhận:");
            recipients.forEach(line -> flow.add("Recipients", line));
        }
    }

    private static void signature(Flow flow, SignatureBlock signature) {
        signature.authorityLines().forEach(line -> flow.add("Signature", line));
        flow.add("Signature", signature.title());
        if (signature.otherTitle().isEmpty()) {
            flow.add("SignerName", signature.name());
        } else {
            flow.add("SignerName", signature.otherTitle());
            flow.add("Signature", signature.name());
        }
    }
}
