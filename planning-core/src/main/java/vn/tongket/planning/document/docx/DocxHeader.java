package vn.tongket.planning.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.tongket.planning.document.DocumentHeader;
import vn.tongket.planning.document.DocumentTitle;
import vn.tongket.planning.document.IssuerBlock;
import vn.tongket.planning.document.Urgency;
import vn.tongket.planning.document.wording.NationalTitle;

/** The top of page 1 of a Word file (phần mở đầu): issuer at the left, national title at the right. */
final class DocxHeader {

    private static final double LEFT_MM = 74;
    private static final double RIGHT_MM = Length.TEXT_WIDTH_MM - LEFT_MM;
    private static final int NAME_SIZE = 12;
    private static final int MOTTO_SIZE = 13;

    private final XWPFDocument word;

    DocxHeader(XWPFDocument word) {
        this.word = word;
    }

    void write(DocumentHeader header, DocumentTitle title) {
        XWPFTable table = Columns.unruled(word, 2, LEFT_MM, RIGHT_MM);
        issuer(Flow.inCell(table.getRow(0).getCell(0)), header.issuer());
        nation(Flow.inCell(table.getRow(0).getCell(1)));
        number(Flow.inCell(table.getRow(1).getCell(0)), header, title);
        Flow.inCell(table.getRow(1).getCell(1)).add("PlaceAndDate", header.placeAndDate());
    }

    private static void issuer(Flow flow, IssuerBlock issuer) {
        issuer.parentLines().forEach(line -> flow.add("ParentBody", line));
        List<String> lines = issuer.bodyLines();
        lines.forEach(line -> flow.add("IssuingBody", line));
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        Rule.under(flow, last, NAME_SIZE, Rule.SHORT, LEFT_MM * Length.POINTS_PER_MM);
    }

    private static void nation(Flow flow) {
        flow.add("Country", NationalTitle.COUNTRY);
        flow.add("Motto", NationalTitle.MOTTO);
        Rule.under(flow, NationalTitle.MOTTO, MOTTO_SIZE, Rule.FULL, RIGHT_MM * Length.POINTS_PER_MM);
    }

    private static void number(Flow flow, DocumentHeader header, DocumentTitle title) {
        flow.add("Number", "Số: " + header.number().text());
        if (title.isLetter()) {
            flow.add("LetterSubject", title.letterSubject());
        }
        Urgency urgency = header.urgency();
        if (urgency != Urgency.NONE) {
            double width = urgency.widthMm() * Length.POINTS_PER_MM;
            Rule.center(flow.add("Urgency", urgency.stamp()), width, LEFT_MM * Length.POINTS_PER_MM);
        }
    }
}
