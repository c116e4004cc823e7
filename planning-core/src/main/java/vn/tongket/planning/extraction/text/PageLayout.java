package vn.tongket.planning.extraction.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.line.Strip;
import vn.tongket.planning.extraction.line.UnruledTables;

/**
 * Turns the glyphs of PDF pages into lines that keep their place (bố cục trang): columns stay apart by wide gaps,
 * the cells of ruled tables by their lines, those of other tables by their places, small raised figures and page
 * numbers are left out. What a clerk stamped on, such as number and day, is printed in annotations and read with the
 * page.
 */
class PageLayout extends PDFTextStripper {

    private static final int MOST_GLYPHS = 2_000_000;
    private static final float TOP_MARGIN = 0.08f;
    private static final float BOTTOM_MARGIN = 0.92f;

    private final List<SourceLine> printed = new ArrayList<>();
    private final List<List<Strip>> strips = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PageRules rules = new PageRules(this);
    private int count;

    List<SourceLine> lines(PDDocument document) throws IOException {
        setShouldSeparateByBeads(false);
        getText(document);
        return UnruledTables.of(printed, strips);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++count > MOST_GLYPHS) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
        if (glyph.getDir() == 0 && glyph.getUnicode() != null) {
            place(Glyph.of(glyph));
        }
    }

    private void place(Glyph glyph) {
        int last = glyphs.size() - 1;
        if (glyph.isMark() && last >= 0) {
            glyphs.set(last, glyphs.get(last).marked(glyph));
        } else if (!glyph.blank() && (last < 0 || !glyphs.get(last).repeats(glyph))) {
            glyphs.add(glyph);
        }
    }

    /** Words that pass for a picture would not have been measured. */
    @Override
    public void processPage(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
                throw new BusinessException(ExtractionError.TOO_COMPLEX);
            }
        }
        super.processPage(page);
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        List<Rule> drawn = rules.taken();
        List<PdfTable> tables = PdfTable.of(drawn).stream()
                .filter(table -> table.hasHead(inside(table)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<PdfRow> rows = PdfRow.of(glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph)))
                .toList());
        float height = getCurrentPage().getMediaBox().getHeight();
        PdfRow above = null;
        for (PdfRow row : rows) {
            if (pageNumber(row, height)) {
                continue;
            }
            while (!tables.isEmpty() && tables.get(0).top() < row.baseline()) {
                put(tables.remove(0));
            }
            if (above != null && row.baseline() - above.baseline() > 1.9 * Math.max(above.size(), row.size())) {
                put("", List.of());
            }
            put(row.print(), row.strips());
            above = row;
        }
        tables.forEach(this::put);
        glyphs.clear();
    }

    private static boolean pageNumber(PdfRow row, float height) {
        boolean margin = row.baseline() < height * TOP_MARGIN || row.baseline() > height * BOTTOM_MARGIN;
        return margin && row.print().strip().matches("[-–]?\\s*\\d{1,3}\\s*[-–]?|Trang \\d+.*");
    }

    private void put(PdfTable table) {
        table.print(inside(table)).forEach(row -> put(row, List.of()));
    }

    private List<Glyph> inside(PdfTable table) {
        return glyphs.stream().filter(table::holds).toList();
    }

    private void put(String raw, List<Strip> placed) {
        strips.add(placed);
        printed.add(new SourceLine(printed.size() + 1, raw));
    }
}
