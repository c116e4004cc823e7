package vn.tongket.planning.document.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.OfficialDocument;

/**
 * Writes an official document as a Word file (bản Word của văn bản). The document is one section and each annex
 * another, because each counts its own pages.
 */
public final class DocxWriter {

    private final OfficialDocument document;
    private final Optional<DocxMarks> marks;

    public DocxWriter(OfficialDocument document) {
        this.document = document;
        this.marks = Optional.empty();
    }

    /** With what is needed to read the file back. */
    public DocxWriter(OfficialDocument document, DocxMarks marks) {
        this.document = document;
        this.marks = Optional.of(marks);
    }

    public byte[] bytes() {
        try (XWPFDocument word = new XWPFDocument()) {
            DocxStyles.apply(word);
            DocxProperties.apply(word, document);
            String pageNumbers = pageNumbers(word);
            text(word);
            Section current = Section.PORTRAIT;
            for (Annex annex : document.labelledAnnexes()) {
                close(word, current, pageNumbers);
                new DocxAnnex(word).write(annex);
                current = Section.of(annex);
            }
            current.describe(word.getDocument().getBody().getSectPr(), pageNumbers);
            if (marks.isPresent()) {
                marks.get().apply(word);
            }
            return StableZip.of(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(XWPFDocument word) {
        new DocxHeader(word).write(document.header(), document.title());
        new DocxOpening(Flow.onPage(word)).write(document);
        DocxBody body = new DocxBody(word, Section.PORTRAIT.textWidthMm());
        document.body().forEach(block -> block.acceptedBy(body));
        keepLastSentenceWithSignature(word);
        new DocxClosing(word).write(document.closing());
    }

    private static void keepLastSentenceWithSignature(XWPFDocument word) {
        IBodyElement last = word.getBodyElements().get(word.getBodyElements().size() - 1);
        if (last instanceof XWPFParagraph paragraph) {
            paragraph.setKeepNext(true);
        }
    }

    /** Ends a section with a paragraph that takes no room. */
    private static void close(XWPFDocument word, Section section, String pageNumbers) {
        CTSectPr properties = Flow.onPage(word).add("Tiny").getCTP().getPPr().addNewSectPr();
        section.describe(properties, pageNumbers);
    }

    private static String pageNumbers(XWPFDocument word) {
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setStyle("Header");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        return word.getRelationId(header);
    }
}
