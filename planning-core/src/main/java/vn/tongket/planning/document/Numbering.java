package vn.tongket.planning.document;

/** Punctuation after the number of a heading (dấu sau số thứ tự): {@code I.}, {@code 1.}, {@code a)}. */
final class Numbering {

    private static final int LETTERED_LEVEL = 3;

    private Numbering() {}

    /** Leaves alone what is already punctuated, and the words of level 0 ({@code Chương I}). */
    static String punctuated(int level, String number) {
        if (level == 0 || number.isEmpty() || !Character.isLetterOrDigit(number.charAt(number.length() - 1))) {
            return number;
        }
        return number + (level >= LETTERED_LEVEL ? ")" : ".");
    }
}
