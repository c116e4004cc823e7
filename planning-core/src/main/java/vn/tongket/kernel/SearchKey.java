package vn.tongket.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a text under which it is found without accents (khóa tìm kiếm không dấu).
 *
 * <p>NFC and NFD, old and new tone placement, Đ and its look-alikes all give the same key.
 */
public final class SearchKey {

    private static final String SPACES = " \t\n\u000b\f\r";
    private static final String D = "đĐðÐƉ";

    private SearchKey() {}

    /** Lower case without accents, {@code đ} as {@code d}, white space collapsed; empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0, letter; at < apart.length(); at += Character.charCount(letter)) {
            letter = apart.codePointAt(at);
            if (!mark(letter)) {
                add(key, letter);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static void add(StringBuilder key, int letter) {
        if (SPACES.indexOf(letter) < 0) {
            key.appendCodePoint(D.indexOf(letter) < 0 ? letter : 'd');
        } else if (key.length() == 0 || key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The key as a {@code like} pattern that finds it anywhere; wildcards of the text are literal. */
    public static String pattern(String text) {
        return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
