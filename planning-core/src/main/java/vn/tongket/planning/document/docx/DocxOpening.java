package vn.tongket.planning.document.docx;

import java.util.List;
import vn.tongket.planning.document.DocumentTitle;
import vn.tongket.planning.document.OfficialDocument;

/** What leads to the text of a Word file: name (tên loại, trích yếu), addressees (kính gửi) and bases (căn cứ). */
final class DocxOpening {

    private static final int SUBJECT_SIZE = 14;

    private final Flow flow;

    DocxOpening(Flow flow) {
        this.flow = flow;
    }

    void write(OfficialDocument document) {
        name(document.title());
        addressees(document.title().addressees());
        if (!document.title().authority().isEmpty()) {
            flow.add("Centered", document.title().authority());
        }
        document.bases().forEach(basis -> flow.add("Basis", basis));
    }

    private void name(DocumentTitle title) {
        if (title.isLetter()) {
            return;
        }
        flow.add("Title", title.typeName());
        if (!title.subject().isEmpty()) {
            flow.add("Subtitle", title.subject());
            Rule.under(flow, title.subject(), SUBJECT_SIZE, Rule.SHORT, Length.TEXT_WIDTH_MM * Length.POINTS_PER_MM);
            flow.add("Gap");
        }
    }

    private void addressees(List<String> addressees) {
        if (addressees.size() == 1) {
            flow.add("Addressee", "Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            flow.add("AddresseeLead", "Kính gửi:");
            addressees.forEach(name -> flow.add("AddresseeName", name));
            flow.add("Gap");
        }
    }
}
