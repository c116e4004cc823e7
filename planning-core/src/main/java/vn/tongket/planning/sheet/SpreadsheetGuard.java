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
    private static final Pattern FAR_COLUMN = Pattern.compile("(?<![:\\w])r=\"[A-Za-z]{4,}");

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
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || farColumn(text)) {
            throw new BusinessException(SheetError.DAMAGED);
        }
        return text.substring(Math.max(0, text.length() - OVERLAP));
    }

    /** The pattern alone would try every letter of the file. */
    private static boolean farColumn(String text) {
        for (int at = text.indexOf("r=\""); at >= 0; at = text.indexOf("r=\"", at + 1)) {
            if (Character.isLetter(text.charAt(Math.min(at + 6, text.length() - 1)))
                    && FAR_COLUMN
                            .matcher(text)
                            .region(at, text.length())
                            .useTransparentBounds(true)
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static BusinessException damaged(Exception cause) {
        BusinessException refusal = new BusinessException(SheetError.DAMAGED);
        refusal.initCause(cause);
        return refusal;
    }
}
