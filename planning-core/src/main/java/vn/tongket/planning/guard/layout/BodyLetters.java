package vn.tongket.planning.guard.layout;

import java.util.Locale;
import vn.tongket.kernel.SearchKey;

/** The letters by which a body is written in symbols (chữ viết tắt tên cơ quan), such as UBBC of Ủy ban bầu cử. */
final class BodyLetters {

    private BodyLetters() {}

    /** Whether the letters of the symbol stand in the name in their order; nothing is said of what is not stated. */
    static boolean fit(String symbol, String name) {
        String wanted = letters(symbol);
        String offered = letters(name);
        if (wanted.isEmpty() || offered.isEmpty()) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < offered.length() && at < wanted.length(); i++) {
            at += offered.charAt(i) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }

    private static String letters(String words) {
        return SearchKey.of(words).replaceAll("[^a-z]", "").toLowerCase(Locale.ROOT);
    }
}
