package vn.tongket.planning.extraction.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Kind of an uploaded file (loại tệp), told by its first bytes and never by its name: EXT-2. */
enum FileKind {
    ZIP,
    OLE2,
    PDF,
    TEXT,
    OTHER;

    private static final int HEAD = 1024;
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] OLE2_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final double TOLERATED_CONTROLS = 0.005;

    static FileKind of(byte[] content) {
        if (startsWith(content, ZIP_MARK)) {
            return ZIP;
        }
        if (startsWith(content, OLE2_MARK)) {
            return OLE2;
        }
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return head.startsWith("{\\rtf") || binary(content) ? OTHER : TEXT;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean binary(byte[] content) {
        if (Charsets.utf16(content)) {
            return false;
        }
        int controls = 0;
        for (byte b : content) {
            controls += b >= 0 && b < ' ' && "\t\n\r\f\u001B\u0000".indexOf(b) < 0 || b == 0 ? 1 : 0;
        }
        return controls > content.length * TOLERATED_CONTROLS;
    }
}
