package vn.tongket.planning.guard.layout;

import java.util.List;
import java.util.regex.Pattern;

/** The number of a heading (số thứ tự đề mục): its style and its place in the order of that style. */
record Ordinal(Style style, int rank) {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN_TENS = List.of("", "X", "XX", "XXX", "XL", "L");
    private static final List<String> ROMAN_UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

    /** How a number is written. */
    enum Style {
        ROMAN,
        ARABIC,
        LETTER,
        OTHER
    }

    static Ordinal of(String number) {
        String bare = number.strip().replaceFirst("[.)/:\\s-]+$", "");
        if (ROMAN.matcher(bare).matches()) {
            return new Ordinal(Style.ROMAN, roman(bare));
        }
        if (bare.matches("\\d{1,4}")) {
            return new Ordinal(Style.ARABIC, Integer.parseInt(bare));
        }
        return bare.length() == 1 && LETTERS.contains(bare)
                ? new Ordinal(Style.LETTER, LETTERS.indexOf(bare) + 1)
                : new Ordinal(Style.OTHER, 0);
    }

    /** The number as it is written in its style. */
    String written() {
        return switch (style) {
            case ROMAN -> ROMAN_TENS.get(Math.min(rank / 10, 5)) + ROMAN_UNITS.get(rank % 10);
            case ARABIC, OTHER -> Integer.toString(rank);
            case LETTER -> LETTERS.substring(Math.min(rank, LETTERS.length()) - 1, Math.min(rank, LETTERS.length()));
        };
    }

    Ordinal at(int other) {
        return new Ordinal(style, other);
    }

    private static int roman(String number) {
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (char figure : number.toCharArray()) {
            int worth = worth(figure);
            value += worth > before ? worth - 2 * before : worth;
            before = worth;
        }
        return value;
    }

    private static int worth(char figure) {
        return switch (figure) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
