package vn.tongket.planning.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.line.RowGrid;
import vn.tongket.planning.extraction.line.SourceLine;

/** Reads documents of Word 97 to 2003 (tệp .doc). */
class DocReader {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        // A damaged upload is told to its sender; it must not fill the server's log.
        POI.setLevel(Level.OFF);
    }

    private final List<SourceLine> lines = new ArrayList<>();
    private final DocNumbering numbering = new DocNumbering();

    /**
     * POI throws unchecked exceptions of many kinds on damaged files; all of them mean the same to the caller.
     */
    SourceText read(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            refuseOtherThanWord(files);
            try (HWPFDocument document = new HWPFDocument(files)) {
                collect(document.getRange());
            }
        } catch (BusinessException refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new BusinessException(ExtractionError.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
        return new TextRepair().repair(lines, false);
    }

    private static void refuseOtherThanWord(POIFSFileSystem files) {
        if (files.getRoot().hasEntry("EncryptionInfo")) {
            throw new BusinessException(ExtractionError.ENCRYPTED);
        }
        if (!files.getRoot().hasEntry("WordDocument")) {
            throw new BusinessException(ExtractionError.UNSUPPORTED_TYPE);
        }
    }

    private void collect(Range range) {
        for (int at = 0; at < range.numParagraphs(); at++) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                collect(table);
                at += table.numParagraphs() - 1;
            } else {
                split(numbering.before(paragraph) + paragraph.text()).forEach(this::put);
            }
        }
    }

    private void collect(Table table) {
        DocColumns columns = DocColumns.of(table);
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            RowGrid grid = new RowGrid();
            for (int inRow = 0; inRow < row.numCells(); inRow++) {
                collect(row.getCell(inRow), columns, grid);
            }
            grid.print().forEach(this::put);
        }
    }

    private void collect(TableCell cell, DocColumns columns, RowGrid row) {
        if (cell.isMerged() && !cell.isFirstMerged()) {
            row.widen();
            return;
        }
        row.open();
        row.span(columns.spanned(cell));
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            row.fromAbove();
        }
        for (int at = 0; at < cell.numParagraphs(); at++) {
            Paragraph paragraph = cell.getParagraph(at);
            split(numbering.before(paragraph) + paragraph.text()).forEach(row::write);
        }
    }

    /** Without field codes, cell marks and pictures; a line break inside a paragraph begins a new line. */
    private static List<String> split(String paragraph) {
        String visible = paragraph
                .replaceAll("\\u0013[^\\u0014\\u0015]*\\u0014?", "")
                .replaceAll("[\\u0001\\u0007\\u0008\\u000C\\u000E\\u0014\\u0015\\r]", "")
                .replace('\u001E', '-')
                .replace("\u001F", "");
        return List.of(visible.split("[\\u000B\\n]", -1));
    }

    private void put(String raw) {
        lines.add(new SourceLine(lines.size() + 1, raw));
    }
}
