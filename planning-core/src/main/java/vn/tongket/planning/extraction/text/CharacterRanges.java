package vn.tongket.planning.extraction.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/**
 * The ranges of characters that a font maps (dải ký tự của phông chữ). A damaged one may span four thousand million
 * characters, which PDFBox would write down one by one: EXT-2.
 */
final class CharacterRanges {

    private static final int LONGEST_MAP = 512 << 10;
    private static final int WIDEST = 0xFFFF;
    private static final int MOST_DIGITS = 16;
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f\\s]{0,64})[^<>]{0,8}>?\\s*<([0-9A-Fa-f\\s]{0,64})[^<>]{0,8}>?\\s*[<\\[\\d]");

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    void take(byte[] bytes, int from, int length) {
        if (content.size() < LONGEST_MAP) {
            content.write(bytes, from, length);
        }
    }

    void check() {
        String map = content.toString(StandardCharsets.ISO_8859_1);
        if (!map.contains("range")) {
            return;
        }
        Matcher range = RANGE.matcher(map);
        while (range.find()) {
            if (Math.abs(value(range.group(2)) - value(range.group(1))) > WIDEST) {
                throw new BusinessException(ExtractionError.TOO_COMPLEX);
            }
        }
    }

    private static long value(String digits) {
        String hex = digits.replaceAll("\\s", "");
        return hex.isEmpty() ? 0 : hex.length() >= MOST_DIGITS ? Long.MAX_VALUE / 4 : Long.parseLong(hex, 16);
    }
}
