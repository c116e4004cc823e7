package vn.tongket.planning.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodings of plain text (bảng mã), told by mark or by the bytes themselves. */
final class Charsets {

    private static final double ZEROES_OF_UTF16 = 0.2;

    private Charsets() {}

    static boolean utf16(byte[] content) {
        return marked(content, 0xFF, 0xFE) || marked(content, 0xFE, 0xFF) || zeroes(content, 0) || zeroes(content, 1);
    }

    /** The text in a Unicode encoding, or nothing when the bytes are in none. */
    static Optional<String> unicode(byte[] content) {
        if (marked(content, 0xFE, 0xFF) || !marked(content, 0xFF, 0xFE) && zeroes(content, 0)) {
            return decode(content, StandardCharsets.UTF_16BE);
        }
        if (marked(content, 0xFF, 0xFE) || zeroes(content, 1)) {
            return decode(content, StandardCharsets.UTF_16LE);
        }
        return decode(content, StandardCharsets.UTF_8);
    }

    static Optional<String> windows1258(byte[] content) {
        return decode(content, Charset.forName("windows-1258"));
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean marked(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean zeroes(byte[] content, int parity) {
        int pairs = Math.min(content.length, 4096) / 2;
        int zeroes = 0;
        int others = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeroes += content[2 * pair + parity] == 0 ? 1 : 0;
            others += content[2 * pair + 1 - parity] == 0 ? 1 : 0;
        }
        return pairs > 4 && zeroes > pairs * ZEROES_OF_UTF16 && others * 10 < zeroes;
    }
}
