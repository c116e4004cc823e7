package vn.tongket.planning.document.docx;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A place in a Word file that paragraphs run into (dòng văn bản): the page itself or one cell of a table. */
final class Flow {

    private final Supplier<XWPFParagraph> paragraphs;

    private Flow(Supplier<XWPFParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Flow onPage(XWPFDocument word) {
        return new Flow(word::createParagraph);
    }

    /** A cell is never without a paragraph, so its first text goes into the one that is there. */
    static Flow inCell(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphArray(0);
        return new Flow(() -> first.getRuns().isEmpty() && first.getStyle() == null ? first : cell.addParagraph());
    }

    XWPFParagraph add(String style) {
        XWPFParagraph paragraph = paragraphs.get();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph add(String style, String text) {
        XWPFParagraph paragraph = add(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A paragraph whose first words are bold. */
    void addLed(String style, String boldLead, String text) {
        XWPFParagraph paragraph = add(style);
        XWPFRun lead = paragraph.createRun();
        lead.setBold(true);
        lead.setText(boldLead);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(" " + text);
        }
    }
}
