package vn.tongket.planning.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/**
 * The packed streams of a PDF file (luồng nén trong PDF), measured before PDFBox unpacks them into memory: EXT-2.
 * Pictures are not measured, because reading words never unpacks them.
 */
final class PackedStreams {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int LONGEST_LZW = 100 << 10;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final int BUFFER = 8192;

    private final byte[] file;
    private long unpacked;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    static void check(byte[] file) {
        PackedStreams streams = new PackedStreams(file);
        for (int at = streams.next(0); at >= 0; at = streams.next(at)) {
            streams.measure(at);
        }
    }

    /** Where the content of the next stream begins, or -1. */
    private int next(int from) {
        for (int at = from; at + BEGIN.length + 1 < file.length; at++) {
            byte after = file[at + BEGIN.length];
            if (file[at] == 's' && (after == '\r' || after == '\n') && begins(at) && !ends(at)) {
                boolean two = after == '\r' && file[at + BEGIN.length + 1] == '\n';
                return at + BEGIN.length + (two ? 2 : 1);
            }
        }
        return -1;
    }

    private boolean begins(int at) {
        for (int letter = 0; letter < BEGIN.length; letter++) {
            if (file[at + letter] != BEGIN[letter]) {
                return false;
            }
        }
        return true;
    }

    /** The word is "endstream". */
    private boolean ends(int at) {
        return at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
    }

    private void measure(int begin) {
        String dictionary = dictionary(begin);
        if (dictionary.contains("/Image") && !dictionary.contains("/ObjStm")) {
            return;
        }
        boolean twice = dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode");
        boolean longLzw = dictionary.contains("LZWDecode") && file.length - begin > LONGEST_LZW;
        if (twice || longLzw) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
        if (dictionary.contains("FlateDecode") || dictionary.contains("/Fl")) {
            inflate(begin);
        } else {
            CharacterRanges plain = new CharacterRanges();
            plain.take(file, begin, Math.min(LONGEST_LZW, file.length - begin));
            plain.check();
        }
    }

    private String dictionary(int begin) {
        int from = Math.max(0, begin - LONGEST_DICTIONARY);
        String before = new String(file, from, begin - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void inflate(int begin) {
        byte[] buffer = new byte[BUFFER];
        CharacterRanges ranges = new CharacterRanges();
        try (InputStream content =
                new InflaterInputStream(new ByteArrayInputStream(file, begin, file.length - begin))) {
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                unpacked += read;
                ranges.take(buffer, 0, read);
                if (unpacked > MOST_UNPACKED) {
                    throw new BusinessException(ExtractionError.TOO_COMPLEX);
                }
            }
        } catch (IOException endOfWhatCanBeUnpacked) {
            unpacked += BUFFER;
        }
        ranges.check();
    }
}
