package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Tells the type of a file by its bytes (nhận dạng loại tệp): ATC-1. */
final class FileSniffer {

    private static final int HEAD = 8 << 10;
    private static final double TOLERATED_CONTROLS = 0.005;

    private static final Map<String, FileType> MARKS = Map.of(
            "255044462d", FileType.PDF,
            "ffd8ff", FileType.JPEG,
            "89504e470d0a1a0a", FileType.PNG,
            "49492a00", FileType.TIFF,
            "4d4d002a", FileType.TIFF);

    private FileSniffer() {}

    /** Empty for a type that is not known; refused when the file carries macros. */
    static Optional<FileType> type(Path file) throws IOException {
        byte[] head = head(file);
        String digits = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (digits.startsWith("504b0304")) {
            return ZippedOffice.type(file);
        }
        if (digits.startsWith("d0cf11e0a1b11ae1")) {
            return BinaryOffice.type(file);
        }
        return MARKS.entrySet().stream()
                .filter(mark -> digits.startsWith(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> text(head) ? Optional.of(FileType.TEXT) : Optional.empty());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean text(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE)) {
            return readable(new String(head, StandardCharsets.UTF_16));
        }
        String marked = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1);
        return !marked.equals("{\\rtf") && readable(new String(head, StandardCharsets.ISO_8859_1));
    }

    /** Eight-bit letters of the old Vietnamese alphabets are no reason to doubt. */
    private static boolean readable(String text) {
        int[] controls = text.chars()
                .filter(letter -> letter < ' ' && "\t\n\r\f".indexOf(letter) < 0)
                .toArray();
        return Arrays.stream(controls).noneMatch(letter -> letter == 0)
                && controls.length <= text.length() * TOLERATED_CONTROLS;
    }
}
