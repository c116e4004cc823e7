package vn.tongket.planning.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Saves a Word file without the time of saving (ghi tệp), so that the same document gives the same bytes. */
final class StableZip {

    private StableZip() {}

    static byte[] of(XWPFDocument word) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        word.write(saved);
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(stable)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(0);
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
        return stable.toByteArray();
    }
}
