package vn.tongket.kernel;

/**
 * A typed text as one line (một dòng chữ): runs of blanks are one space, what cannot be printed is left out. Without
 * patterns, because a list of ten thousand people passes through here field by field.
 */
public final class SingleLine {

    private SingleLine() {}

    /** Empty for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (printable(letter)) {
                add(line, letter);
            }
        }
        return line.toString().strip();
    }

    private static void add(StringBuilder line, int letter) {
        if (!blank(letter)) {
            line.appendCodePoint(letter);
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean blank(int letter) {
        return letter <= ' ' || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean printable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> Character.isWhitespace(letter);
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
