package vn.tongket.kernel;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of a Vietnamese list (thứ tự tiếng Việt): by given name, then by the rest of the name. */
public final class VietnameseOrder {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Of its own for the keys, of which a list of guests takes thousands: each lookup makes a copy. */
    private static final Collator KEYS = Collator.getInstance(VIETNAMESE);

    private VietnameseOrder() {}

    /** Any text in Vietnamese alphabetical order. */
    public static Comparator<String> ofText() {
        return Collator.getInstance(VIETNAMESE)::compare;
    }

    /** A column value that sorts persons by given name in plain byte order. */
    public static String personSortKey(String fullName) {
        String name = fullName.strip();
        int lastSpace = name.lastIndexOf(' ');
        return hexKey(name.substring(lastSpace + 1)) + "00" + hexKey(name.substring(0, Math.max(lastSpace, 0)));
    }

    private static String hexKey(String text) {
        return HexFormat.of().formatHex(KEYS.getCollationKey(text).toByteArray());
    }
}
