package vn.tongket.planning.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tongket.planning.document.Annex;

/** One annex in a Word file (phụ lục), which is a section of its own. */
final class DocxAnnex {

    private final XWPFDocument word;

    DocxAnnex(XWPFDocument word) {
        this.word = word;
    }

    void write(Annex annex) {
        Flow flow = Flow.onPage(word);
        if (!annex.label().isEmpty()) {
            flow.add("AnnexLabel", annex.label());
        }
        flow.add("AnnexName", annex.name());
        if (!annex.reference().isEmpty()) {
            flow.add("AnnexReference", annex.reference());
        }
        DocxBody body = new DocxBody(word, Section.of(annex).textWidthMm());
        annex.body().forEach(block -> block.acceptedBy(body));
    }
}
