package vn.tongket.planning.guard.file;

/**
 * How letters look (kiểu chữ); what a style leaves open is null and comes from the one below it.
 *
 * @param halfPoints size in halves of a point, as Word counts
 * @param colour six hexadecimal digits, or "auto"
 */
record Look(String font, Integer halfPoints, Boolean bold, Boolean italic, String colour) {

    /** What Word takes where a file says nothing. */
    static final Look OF_WORD = new Look("Times New Roman", 20, false, false, "auto");

    static final Look OPEN = new Look(null, null, null, null, null);

    Look over(Look below) {
        return new Look(
                first(font, below.font),
                first(halfPoints, below.halfPoints),
                first(bold, below.bold),
                first(italic, below.italic),
                first(colour, below.colour));
    }

    private static <T> T first(T upper, T lower) {
        return upper == null ? lower : upper;
    }

    Look withFont(String other) {
        return other.isEmpty() ? this : new Look(other, halfPoints, bold, italic, colour);
    }

    Look withSize(String value) {
        return value.matches("\\d{1,4}") ? new Look(font, Integer.valueOf(value), bold, italic, colour) : this;
    }

    Look withBold(String value) {
        return new Look(font, halfPoints, on(value), italic, colour);
    }

    Look withItalic(String value) {
        return new Look(font, halfPoints, bold, on(value), colour);
    }

    Look withColour(String value) {
        return value.isEmpty() ? this : new Look(font, halfPoints, bold, italic, value);
    }

    private static boolean on(String value) {
        return !value.matches("0|false|off|none");
    }

    double points() {
        return halfPoints / 2.0;
    }

    boolean black() {
        return colour.equalsIgnoreCase("auto") || colour.equals("000000");
    }
}
