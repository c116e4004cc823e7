package vn.tongket.planning.document.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as it may be printed on an official document (lời văn): NFC, without characters that a page cannot show.
 *
 * <p>Control characters are not allowed in XML, and the invisible marks that reverse the direction of reading can
 * make a printed name differ from the stored one; both are removed (DOC-15).
 */
public final class PrintedText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PrintedText() {}

    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        String oneLine = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(UNPRINTABLE.matcher(oneLine).replaceAll(""), Normalizer.Form.NFC);
    }

    public static List<String> clean(List<String> texts) {
        return texts.stream().map(PrintedText::clean).toList();
    }
}
