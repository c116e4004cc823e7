package vn.tongket.planning.document.certificate;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DeflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.document.render.QrModules;

/** Draws on pages in millimetres from the upper left corner (vẽ lên trang theo mi-li-mét). */
final class BlankCanvas implements Closeable {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /** How far below the middle of a line its baseline lies, as a share of the size. */
    private static final double BASELINE = 0.33;

    private static final QrCode CODES = new QrCode();

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final Map<Fitting, FittedLines> fittings = new HashMap<>();
    private final BlankPage paper;
    private PDPageContentStream content;

    BlankCanvas(BlankPage paper) {
        this.paper = paper;
    }

    void newPage() throws IOException {
        finishPage();
        PDPage page = new PDPage(new PDRectangle(points(paper.widthMm()), points(paper.heightMm())));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** @param baselineMm of the line, from the top */
    void text(String line, Typeface face, float size, double leftMm, double baselineMm) throws IOException {
        content.beginText();
        content.setFont(font(face), size);
        content.newLineAtOffset(x(leftMm), y(baselineMm));
        content.showText(line);
        content.endText();
    }

    void line(double fromX, double fromY, double toX, double toY, double thicknessMm) throws IOException {
        content.setLineWidth(points(thicknessMm));
        content.moveTo(x(fromX), y(fromY));
        content.lineTo(x(toX), y(toY));
        content.stroke();
    }

    void grey(float shade) throws IOException {
        content.setStrokingColor(shade, shade, shade);
    }

    /** Colour of what is written and filled from now on this page. */
    void ink(Color colour) throws IOException {
        content.setNonStrokingColor(colour);
    }

    void fill(double leftMm, double topMm, double widthMm, double heightMm) throws IOException {
        content.addRect(x(leftMm), y(topMm + heightMm), points(widthMm), points(heightMm));
        content.fill();
    }

    void frame(Color colour, double insetMm, double bottomMm, double thicknessMm) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(points(thicknessMm));
        content.addRect(x(insetMm), y(bottomMm), points(paper.widthMm() - 2 * insetMm), points(bottomMm - insetMm));
        content.stroke();
    }

    /** A text in its box, shrunk and broken as far as it has to be. */
    void write(PlacedText text) throws IOException {
        FittedLines fitted = fitted(text);
        double lineMm = fitted.size() * FittedLines.LINE_HEIGHT / POINTS_PER_MM;
        double top = text.topMm() + (text.heightMm() - lineMm * fitted.lines().size()) / 2;
        for (int i = 0; i < fitted.lines().size(); i++) {
            String line = fitted.lines().get(i);
            double room = text.widthMm() - fitted.width(line) / POINTS_PER_MM;
            double left = switch (text.style().align()) {
                case LEFT -> 0;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            double baseline = top + (i + 0.5) * lineMm + BASELINE * fitted.size() / POINTS_PER_MM;
            text(line, text.style().face(), fitted.size(), text.leftMm() + left, baseline);
        }
    }

    /** What stands on every page of a stack is fitted once. */
    private FittedLines fitted(PlacedText text) {
        Fitting fitting = new Fitting(text.text(), text.style(), text.widthMm(), text.heightMm());
        return fittings.computeIfAbsent(
                fitting, any -> FittedLines.of(text.text(), text.style(), text.widthMm(), text.heightMm()));
    }

    private record Fitting(String text, TypeStyle style, double widthMm, double heightMm) {}

    /** One dot a module: the printer draws them as large as the code is. */
    void code(PlacedCode code) throws IOException {
        QrModules modules = CODES.modules(code.text());
        PDImageXObject image = new PDImageXObject(
                document,
                new DeflaterInputStream(new ByteArrayInputStream(modules.rows())),
                COSName.FLATE_DECODE,
                modules.size(),
                modules.size(),
                1,
                PDDeviceGray.INSTANCE);
        place(image, code.leftMm(), code.topMm(), code.sizeMm(), code.sizeMm());
    }

    void describe(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Tongket");
        document.getDocumentCatalog().setLanguage("vi");
    }

    void image(byte[] picture, double leftMm, double topMm, double widthMm, double heightMm) throws IOException {
        place(PDImageXObject.createFromByteArray(document, picture, "picture"), leftMm, topMm, widthMm, heightMm);
    }

    private void place(PDImageXObject image, double leftMm, double topMm, double widthMm, double heightMm)
            throws IOException {
        content.drawImage(image, x(leftMm), y(topMm + heightMm), points(widthMm), points(heightMm));
    }

    byte[] bytes() throws IOException {
        finishPage();
        document.setDocumentId(0L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private PDFont font(Typeface face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(document, face.unligated(), true);
            fonts.put(face, known);
        }
        return known;
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private float x(double mm) {
        return points(mm + paper.rightMm());
    }

    private float y(double mm) {
        return points(paper.heightMm() - mm - paper.downMm());
    }

    private static float points(double mm) {
        return (float) mm * POINTS_PER_MM;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
