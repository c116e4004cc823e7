package vn.tongket.planning.document.pdf;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.planning.document.DocumentTitle;
import vn.tongket.planning.document.OfficialDocument;

/** What leads to the text of a document: its name (tên loại, trích yếu), addressees (kính gửi) and bases (căn cứ). */
final class OpeningXhtml {

    private final Xhtml page;

    OpeningXhtml(Xhtml page) {
        this.page = page;
    }

    void write(Element parent, OfficialDocument document) {
        name(parent, document.title());
        addressees(parent, document.title().addressees());
        if (!document.title().authority().isEmpty()) {
            page.add(parent, "div", "centered", document.title().authority());
        }
        document.bases().forEach(basis -> page.add(parent, "p", "basis", basis));
    }

    private void name(Element parent, DocumentTitle title) {
        if (title.isLetter()) {
            return;
        }
        page.add(parent, "h1", "type", title.typeName());
        if (!title.subject().isEmpty()) {
            Element words = page.add(page.add(parent, "div", "subject"), "div", "words");
            page.add(words, "div", "", title.subject());
            page.add(words, "div", "short-rule");
        }
    }

    private void addressees(Element parent, List<String> addressees) {
        if (addressees.size() == 1) {
            page.add(parent, "p", "addressee", "Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            Element list = page.add(parent, "div", "addressees");
            page.add(list, "div", "", "Kính gửi:");
            addressees.forEach(name -> page.add(list, "div", "name", name));
        }
    }
}
