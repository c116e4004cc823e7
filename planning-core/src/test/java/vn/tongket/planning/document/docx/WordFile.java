package vn.tongket.planning.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word file as Word reads it: paragraphs in order, with what their styles give them. */
final class WordFile {

    private final XWPFDocument word;
    private final List<XWPFParagraph> paragraphs = new ArrayList<>();

    WordFile(byte[] file) {
        try {
            word = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        word.getBodyElements().forEach(this::collect);
    }

    XWPFDocument word() {
        return word;
    }

    String styleSheet() {
        try (InputStream in = word.getStyles().getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFParagraph paragraph(String text) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getText().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the file: " + text));
    }

    XWPFParagraph after(XWPFParagraph paragraph) {
        return paragraphs.get(paragraphs.indexOf(paragraph) + 1);
    }

    boolean isBold(XWPFParagraph paragraph) {
        return type(paragraph, rpr -> rpr.sizeOfBArray() > 0 ? Boolean.TRUE : null)
                .isPresent();
    }

    boolean isItalic(XWPFParagraph paragraph) {
        return type(paragraph, rpr -> rpr.sizeOfIArray() > 0 ? Boolean.TRUE : null)
                .isPresent();
    }

    boolean isInCapitals(XWPFParagraph paragraph) {
        return type(paragraph, rpr -> rpr.sizeOfCapsArray() > 0 ? Boolean.TRUE : null)
                .isPresent();
    }

    double size(XWPFParagraph paragraph) {
        Object halfPoints = type(
                        paragraph,
                        rpr -> rpr.sizeOfSzArray() > 0 ? rpr.getSzArray(0).getVal() : null)
                .orElse("28");
        return Double.parseDouble(halfPoints.toString()) / 2;
    }

    String alignment(XWPFParagraph paragraph) {
        return layout(paragraph, ppr -> ppr.isSetJc() ? ppr.getJc().getVal().toString() : null)
                .orElse("left");
    }

    long firstLineIndent(XWPFParagraph paragraph) {
        return number(layout(
                paragraph,
                ppr -> ppr.isSetInd() && ppr.getInd().isSetFirstLine()
                        ? ppr.getInd().getFirstLine()
                        : null));
    }

    long spacingAfter(XWPFParagraph paragraph) {
        return number(layout(
                paragraph,
                ppr -> ppr.isSetSpacing() && ppr.getSpacing().isSetAfter()
                        ? ppr.getSpacing().getAfter()
                        : null));
    }

    long spacingBefore(XWPFParagraph paragraph) {
        return number(layout(
                paragraph,
                ppr -> ppr.isSetSpacing() && ppr.getSpacing().isSetBefore()
                        ? ppr.getSpacing().getBefore()
                        : null));
    }

    /** Every section in order; the last one is that of the body. */
    List<CTSectPr> sections() {
        Stream<CTSectPr> inner = paragraphs.stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr());
        return Stream.concat(inner, Stream.of(word.getDocument().getBody().getSectPr()))
                .toList();
    }

    private void collect(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraphs.add(paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getBodyElements().forEach(this::collect)));
        }
    }

    private static long number(Optional<?> value) {
        return value.map(Object::toString).map(Long::parseLong).orElse(0L);
    }

    private <T> Optional<T> type(XWPFParagraph paragraph, Function<CTRPr, T> property) {
        return styles(paragraph)
                .filter(style -> style.getCTStyle().isSetRPr())
                .map(style -> property.apply(style.getCTStyle().getRPr()))
                .filter(value -> value != null)
                .findFirst();
    }

    private <T> Optional<T> layout(XWPFParagraph paragraph, Function<CTPPrGeneral, T> property) {
        return styles(paragraph)
                .filter(style -> style.getCTStyle().isSetPPr())
                .map(style -> property.apply(style.getCTStyle().getPPr()))
                .filter(value -> value != null)
                .findFirst();
    }

    /** The style of a paragraph and those that it is based on. */
    private Stream<XWPFStyle> styles(XWPFParagraph paragraph) {
        XWPFStyle own = word.getStyles().getStyle(paragraph.getStyle());
        return Stream.iterate(
                own, style -> style != null, style -> word.getStyles().getStyle(style.getBasisStyleID()));
    }
}
