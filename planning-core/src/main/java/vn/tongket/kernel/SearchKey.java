package vn.tongket.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a text under which it is found without accents (khóa tìm kiếm không dấu).
 *
 * <p>NFC and NFD, old and new tone placement, Đ and its look-alikes all give the same key.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern D = Pattern.compile("[đĐðÐƉ]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchKey() {}

    /** Lower case without accents, {@code đ} as {@code d}, white space collapsed; empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String key = D.matcher(plain).replaceAll("d").toLowerCase(Locale.ROOT);
        return SPACES.matcher(key).replaceAll(" ").strip();
    }

    /** The key as a {@code like} pattern that finds it anywhere; wildcards of the text are literal. */
    public static String pattern(String text) {
        return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
