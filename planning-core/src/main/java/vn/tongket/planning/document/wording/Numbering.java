package vn.tongket.planning.document.wording;

/** Punctuation after the number of a heading (dấu sau số thứ tự): {@code I.}, {@code 1.}, {@code a)}. */
public final class Numbering {

    private static final int LETTERED_LEVEL = 3;

    private Numbering() {}

    /** Leaves alone what is already punctuated, and the words of level 0 ({@code Chương I}). */
    public static String punctuated(int level, String number) {
        if (level == 0 || number.isEmpty() || !Character.isLetterOrDigit(number.charAt(number.length() - 1))) {
            return number;
        }
        return number + (level >= LETTERED_LEVEL ? ")" : ".");
    }
}
