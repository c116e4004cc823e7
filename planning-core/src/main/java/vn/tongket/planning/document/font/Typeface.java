package vn.tongket.planning.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The type in which documents are set (phông chữ): Liberation Serif, which has the metrics of Times New Roman and
 * goes by that name, so that the PDF and the Word file break their lines alike.
 */
public enum Typeface {
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    public static final String FAMILY = "Times New Roman";

    private final boolean bold;
    private final boolean italic;
    private final byte[] file;
    private final TrueTypeFont font;

    Typeface(String file, boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
        this.file = Resources.bytes("fonts/LiberationSerif-" + file + ".ttf");
        this.font = parsed(this.file);
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isItalic() {
        return italic;
    }

    /** The font for one document; without its ligatures, which take longer to look for than to draw the text. */
    public TrueTypeFont unligated() {
        TrueTypeFont copy = parsed(file);
        copy.setEnableGsub(false);
        return copy;
    }

    /** Width in points of a text in one line. */
    public double width(String text, double size) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int character : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
