package vn.tongket.planning.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A bookmark of a Word file around the words of a paragraph (dấu trang). */
final class Bookmark {

    private Bookmark() {}

    static void around(XWPFParagraph paragraph, String name, BigInteger id) {
        CTP words = paragraph.getCTP();
        CTBookmark start = words.addNewBookmarkStart();
        start.setName(name);
        start.setId(id);
        if (words.sizeOfRArray() > 0) {
            try (XmlCursor mark = start.newCursor();
                    XmlCursor first = words.getRArray(0).newCursor()) {
                mark.moveXml(first);
            }
        }
        words.addNewBookmarkEnd().setId(id);
    }
}
