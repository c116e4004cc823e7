package vn.tongket.planning.extraction.text;

import org.apache.pdfbox.text.TextPosition;

/** One printed letter (chữ in) and its place; marks that a font draws apart belong to the letter before them. */
record Glyph(String text, float x, float y, float width, float size) {

    private static final float OVERPRINTED = 0.35f;

    static Glyph of(TextPosition position) {
        return new Glyph(
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                position.getFontSizeInPt());
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(c -> c >= 0x300 && c <= 0x36F);
    }

    Glyph marked(Glyph mark) {
        return new Glyph(text + mark.text, x, y, width, size);
    }

    /** The same letter printed twice, a little apart, to look bold. */
    boolean repeats(Glyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < OVERPRINTED * width
                && Math.abs(y - other.y) < OVERPRINTED * size;
    }
}
