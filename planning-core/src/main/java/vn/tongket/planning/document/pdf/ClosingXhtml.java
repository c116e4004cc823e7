package vn.tongket.planning.document.pdf;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.planning.document.DocumentClosing;
import vn.tongket.planning.document.SignatureBlock;

/** The foot of a document (phần kết): recipients (nơi nhận) at the left and the signature at the right. */
final class ClosingXhtml {

    private final Xhtml page;

    ClosingXhtml(Xhtml page) {
        this.page = page;
    }

    void write(Element parent, DocumentClosing closing) {
        if (closing.signature().isPresent() || closing.leftSignature().isPresent()) {
            Element row = page.add(page.add(parent, "table", "closing"), "tr", "");
            Element left = page.add(row, "td", "left");
            Element right = page.add(row, "td", "right");
            closing.signature().ifPresent(it -> signature(right, it));
            closing.leftSignature().ifPresent(it -> signature(left, it));
            recipients(closing.leftSignature().isPresent() ? parent : left, closing.recipients());
        } else {
            recipients(parent, closing.recipients());
        }
    }

    private void recipients(Element parent, List<String> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        Element block = page.add(parent, "div", "recipients");
        page.add(block, "div", "label", "Nơi nhận:");
        recipients.forEach(line -> page.add(block, "div", "", line));
    }

    private void signature(Element cell, SignatureBlock signature) {
        Element block = page.add(cell, "div", "signature");
        signature.authorityLines().forEach(line -> page.add(block, "div", "", line));
        page.add(block, "div", "", signature.title());
        page.add(block, "div", "signature-space");
        if (!signature.otherTitle().isEmpty()) {
            page.add(block, "div", "", signature.otherTitle());
        }
        page.add(block, "div", "", signature.name());
    }
}
