package vn.tongket.planning.binding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;

/** A text as it is compared (dạng so khớp): without accents, case, stars and double spaces, each letter with its origin. */
final class FoldedText {

    private static final Map<Integer, String> KEYS = new ConcurrentHashMap<>();

    private final StringBuilder folded = new StringBuilder();
    private final int[] origin;

    private FoldedText(String text) {
        int[] found = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            String key = letter == '*' ? "" : key(letter);
            if (key.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) {
                continue;
            }
            for (int j = 0; j < key.length() && folded.length() < found.length - 1; j++) {
                found[folded.length()] = i;
                folded.append(key.charAt(j));
            }
        }
        found[folded.length()] = text.length();
        origin = found;
    }

    static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** Just the words to look for, without the spaces around them. */
    static String key(String text) {
        return of(text).folded.toString().strip();
    }

    private static String key(int letter) {
        if (letter < 128) {
            return Character.isWhitespace(letter) ? " " : String.valueOf((char) Character.toLowerCase(letter));
        }
        return KEYS.computeIfAbsent(letter, code -> {
            String text = Character.toString(code);
            return text.isBlank() || code == 0xa0 ? " " : SearchKey.of(text);
        });
    }

    boolean contains(String key) {
        return indexOf(key, 0) >= 0;
    }

    boolean find(String pattern) {
        return Pattern.compile(pattern).matcher(folded).find();
    }

    /** Where the words begin, not in the middle of another word; -1 where they do not stand. */
    int indexOf(String key, int from) {
        int at = key.isEmpty() ? -1 : folded.indexOf(key, from);
        while (at >= 0 && !(ends(at) && ends(at + key.length()))) {
            at = folded.indexOf(key, at + 1);
        }
        return at;
    }

    private boolean ends(int at) {
        return at == 0
                || at == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at - 1))
                || !Character.isLetterOrDigit(folded.charAt(at));
    }

    /** The place in the text itself of a place in its folded form. */
    int origin(int at) {
        return origin[at];
    }

    /** The same for an end: just after the last letter. */
    int originOfEnd(int at, String text) {
        int last = origin[at - 1];
        int end = last + Character.charCount(text.codePointAt(last));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
