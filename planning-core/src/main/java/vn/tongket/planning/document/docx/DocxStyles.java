package vn.tongket.planning.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tongket.planning.document.font.Resources;

/** The named styles of a Word file (kiểu trình bày), kept in {@code styles.xml}. */
final class DocxStyles {

    private static final CTStyles STYLES = read();

    private DocxStyles() {}

    static void apply(XWPFDocument word) {
        word.createStyles().setStyles((CTStyles) STYLES.copy());
    }

    private static CTStyles read() {
        try {
            return StylesDocument.Factory.parse(Resources.text("docx/styles.xml"))
                    .getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
