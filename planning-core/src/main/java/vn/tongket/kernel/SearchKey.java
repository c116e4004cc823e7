package vn.tongket.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a text under which it is found without accents (khóa tìm kiếm không dấu).
 *
 * <p>NFC and NFD, old and new tone placement, Đ and its look-alikes all give the same key.
 */
public final class SearchKey {

    private SearchKey() {}

    /** Lower case without accents, {@code đ} as {@code d}, white space collapsed; empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[đĐðÐƉ]", "d")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The key as a {@code like} pattern that finds it anywhere; wildcards of the text are literal. */
    public static String pattern(String text) {
        return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
