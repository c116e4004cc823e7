package vn.tongket.planning.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tongket.planning.document.OfficialDocument;

/** Writes an official document as a Word file (bản Word của văn bản). */
public final class DocxWriter {

    private final OfficialDocument document;

    public DocxWriter(OfficialDocument document) {
        this.document = document;
    }

    public byte[] bytes() {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(document.caption());
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
