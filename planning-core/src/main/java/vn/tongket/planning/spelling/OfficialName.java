package vn.tongket.planning.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kernel.SearchKey;

/**
 * A name under which documents may mention a unit (tên gọi).
 *
 * @param official the name that belongs into a document
 * @param key how the name is found; that of an alias where it is one
 */
record OfficialName(String official, String key, String unitId, boolean alias) {

    private static final int SHORTEST_WITH_A_SLIP = 9;
    private static final int SHORTEST_IN_SMALL_LETTERS = 3;

    static OfficialName of(String name, String unitId) {
        return new OfficialName(normal(name), SearchKey.of(name), unitId, false);
    }

    /** A dash between spaces is no word. */
    int words() {
        return (int) Arrays.stream(key.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    boolean isRight(String words) {
        return !alias && (words.equals(official) || words.equals(official.toUpperCase(Locale.ROOT)));
    }

    /** @param words as written, of as many words as this name has */
    boolean isMeantBy(String words, String wordsKey) {
        if (wordsKey.equals(key)) {
            return !words.equals(words.toLowerCase(Locale.ROOT)) || words() >= SHORTEST_IN_SMALL_LETTERS;
        }
        return !alias && key.length() >= SHORTEST_WITH_A_SLIP && oneLetterOff(wordsKey, key);
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean oneLetterOff(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return longer - start - end == 1 && !changesNumber(one, other, start);
    }

    /** {@code Tổ 1} and {@code Tổ 2} are two units. */
    private static boolean changesNumber(String one, String other, int place) {
        return place < one.length() && Character.isDigit(one.charAt(place))
                || place < other.length() && Character.isDigit(other.charAt(place));
    }
}
