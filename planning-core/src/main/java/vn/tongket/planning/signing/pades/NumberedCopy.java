package vn.tongket.planning.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.tongket.planning.document.font.Typeface;

/** The signed document with its number and date (bản đã cấp số), appended to what the signer signed (SGN-6). */
public final class NumberedCopy {

    private static final float SIZE = 13;

    private final PDDocument document;

    private NumberedCopy(PDDocument document) {
        this.document = document;
    }

    public static byte[] of(byte[] signed, String number, LocalDate day) {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new NumberedCopy(document).fill(number, day);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(String number, LocalDate day) throws IOException {
        PDFont upright = PDType0Font.load(document, Typeface.REGULAR.unligated(), true);
        PDFont italic = PDType0Font.load(document, Typeface.ITALIC.unligated(), true);
        for (Blank blank : Blank.values()) {
            PDField field = document.getDocumentCatalog().getAcroForm(null).getField(blank.field());
            write(field, blank.value(number, day), blank.isItalic() ? italic : upright, blank.inset());
        }
    }

    private void write(PDField field, String text, PDFont font, float inset) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDRectangle box = new PDRectangle(
                widget.getRectangle().getWidth(), widget.getRectangle().getHeight());
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        appearance.setBBox(box);
        try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(inset * (box.getWidth() - font.getStringWidth(text) / 1000 * SIZE), 3);
            content.showText(text);
            content.endText();
        }
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        widget.setAppearance(appearances);
        COSDictionary entry = field.getCOSObject();
        entry.setString(COSName.V, text);
        entry.setInt(COSName.FF, 1);
        entry.setNeedToBeUpdated(true);
        widget.getCOSObject().setNeedToBeUpdated(true);
    }
}
