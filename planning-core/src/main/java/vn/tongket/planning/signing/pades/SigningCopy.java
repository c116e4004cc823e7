package vn.tongket.planning.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * The document as it is laid before the signer (bản trình ký): the gaps for number and date and the places of the two
 * signatures are fields of the file, so that they can be filled in without touching what was signed (SGN-6).
 */
public final class SigningCopy {

    static final String SIGNER = "nguoi-ky";
    static final String AGENCY = "co-quan";

    private final PDDocument document;
    private final List<PrintedLine> lines;

    private SigningCopy(PDDocument document) throws IOException {
        this.document = document;
        this.lines = PrintedLines.of(document);
    }

    /**
     * @param signature picture of the signer's signature
     * @param seal picture of the agency's seal, printed in this width
     */
    public static byte[] of(byte[] printed, String title, String name, Looks looks) {
        try (PDDocument document = Loader.loadPDF(printed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new SigningCopy(document).prepare(title, name, looks);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(String title, String name, Looks looks) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 13 Tf 0 g");
        document.getDocumentCatalog().setAcroForm(form);
        for (Blank blank : Blank.values()) {
            place(form, new PDTextField(form), blank.field(), blank.find(lines));
        }
        Area signature =
                SignatureGap.find(lines, title, name).picture(looks.signature().proportion());
        place(form, new PDSignatureField(form), SIGNER, signature);
        Area seal = SignatureGap.seal(signature, looks.sealMm(), looks.seal().proportion());
        place(form, new PDSignatureField(form), AGENCY, seal);
    }

    private void place(PDAcroForm form, PDTerminalField field, String name, Area area) throws IOException {
        field.setPartialName(name);
        PDPage page = document.getPage(area.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(area.on(page.getMediaBox()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        List<PDField> fields = form.getFields();
        fields.add(field);
        form.setFields(fields);
    }
}
