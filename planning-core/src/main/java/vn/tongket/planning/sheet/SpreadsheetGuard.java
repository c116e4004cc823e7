package vn.tongket.planning.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.tongket.kernel.BusinessException;

/**
 * Looks through a spreadsheet before it is read (kiểm tra tệp bảng tính), SHT-1: what its parts really hold when they
 * are unpacked, and that none declares a document type or a column beyond what a spreadsheet can have.
 */
final class SpreadsheetGuard {

    /** Ten thousand rows unpack to a tenth of this. */
    static final long MAX_UNPACKED = 64L << 20;

    private static final int MAX_PARTS = 500;
    private static final int OVERLAP = 32;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern HOSTILE = Pattern.compile("<!DOCTYPE|<!ENTITY|(?<![:\\w])r=\"[A-Za-z]{4,}");

    private long unpacked;

    private SpreadsheetGuard() {}

    /** A part's name that is no UTF-8 comes as an {@link IllegalArgumentException}. */
    static void check(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw new BusinessException(SheetError.SWELLS);
            }
            if (zip.getEntry(WORKBOOK) == null) {
                throw new BusinessException(SheetError.UNSUPPORTED);
            }
            SpreadsheetGuard guard = new SpreadsheetGuard();
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                guard.lookThrough(zip, parts.nextElement());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private void lookThrough(ZipFile zip, ZipEntry part) throws IOException {
        boolean markup = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        byte[] buffer = new byte[64 << 10];
        String tail = "";
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > MAX_UNPACKED) {
                    throw new BusinessException(SheetError.SWELLS);
                }
                if (markup) {
                    tail = requireHarmless(tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static String requireHarmless(String text) {
        if (HOSTILE.matcher(text).find()) {
            throw new BusinessException(SheetError.DAMAGED);
        }
        return text.substring(Math.max(0, text.length() - OVERLAP));
    }

    private static BusinessException damaged(Exception cause) {
        BusinessException refusal = new BusinessException(SheetError.DAMAGED);
        refusal.initCause(cause);
        return refusal;
    }
}
