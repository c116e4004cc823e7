package vn.tongket.planning.extraction.text;

import java.util.Locale;

/**
 * One level of a Word list (cấp của danh sách Word).
 *
 * @param pattern what is printed, with %1 for the number of the first level
 */
record WordLevel(int start, String format, String pattern) {

    static final WordLevel PLAIN = new WordLevel(1, "decimal", "");

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    WordLevel startingAt(int first) {
        return new WordLevel(first, format, pattern);
    }

    WordLevel withFormat(String other) {
        return new WordLevel(start, other, pattern);
    }

    WordLevel withPattern(String other) {
        return new WordLevel(start, format, other);
    }

    String print(WordLevel[] outline, int[] counter) {
        if (format.equals("bullet")) {
            return pattern.equals("+") ? "+" : "-";
        }
        String printed = pattern;
        for (int level = 0; level < counter.length; level++) {
            if (outline[level] != null) {
                printed = printed.replace("%" + (level + 1), outline[level].number(counter[level]));
            }
        }
        return format.equals("none") ? "" : printed;
    }

    String number(int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return number < 1 ? "" : String.valueOf((char) ('a' + (number - 1) % 26));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 399);
        for (int at = 0; at < VALUES.length; at++) {
            for (; rest >= VALUES[at]; rest -= VALUES[at]) {
                roman.append(NUMERALS[at]);
            }
        }
        return roman.toString();
    }
}
