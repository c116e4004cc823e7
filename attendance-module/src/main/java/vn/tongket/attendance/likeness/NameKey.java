package vn.tongket.attendance.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared (khóa so sánh họ tên): accents count, the place of the tone mark and {@code i} or {@code y}
 * at the end of a syllable do not. {@code Hoà} is {@code Hòa}, {@code Thuý} is {@code Thúy}, {@code Mĩ} is {@code Mỹ}.
 */
public final class NameKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern POINTS = Pattern.compile("[\\p{Cf}.,]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LAST_Y = Pattern.compile("(?<=[^aeiouy\u0302\u0306\u031b]|qu)y$");

    private NameKey() {}

    public static String of(String fullName) {
        if (fullName == null) {
            return "";
        }
        String lower = Normalizer.normalize(fullName, Normalizer.Form.NFKD)
                .replace('\u0110', 'đ')
                .toLowerCase(VIETNAMESE);
        String clean = POINTS.matcher(lower).replaceAll("").strip();
        return Arrays.stream(SPACES.split(clean)).map(NameKey::syllable).collect(Collectors.joining(" "));
    }

    private static String syllable(String decomposed) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char letter : decomposed.toCharArray()) {
            (TONES.indexOf(letter) < 0 ? letters : tone).append(letter);
        }
        String plain = LAST_Y.matcher(letters).replaceFirst("i");
        return plain + tone;
    }
}
