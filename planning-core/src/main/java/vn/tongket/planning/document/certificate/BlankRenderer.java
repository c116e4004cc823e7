package vn.tongket.planning.document.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints onto pre-printed blanks (in lên phôi), and the sheet by which a printer is calibrated (tờ in thử). */
@ApplicationScoped
public class BlankRenderer {

    /** Only the variable texts, a sheet a page, in the given order. */
    public byte[] pdf(BlankPage paper, List<BlankSheet> sheets) {
        return print(paper, sheets, null);
    }

    /** The same over a picture of the blank, without the printer's offsets, to look at. */
    public byte[] preview(BlankPage paper, List<BlankSheet> sheets, byte[] scan) {
        return print(BlankPage.exact(paper.widthMm(), paper.heightMm()), sheets, scan);
    }

    public byte[] testSheet(BlankPage paper, String printer) {
        try (BlankCanvas canvas = new BlankCanvas(paper)) {
            canvas.newPage();
            new RulerGrid(canvas, paper).draw(printer);
            return canvas.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(BlankPage paper, List<BlankSheet> sheets, byte[] scan) {
        try (BlankCanvas canvas = new BlankCanvas(paper)) {
            canvas.describe("Giấy khen");
            for (BlankSheet sheet : sheets) {
                canvas.newPage();
                if (scan != null) {
                    canvas.image(scan, 0, 0, paper.widthMm(), paper.heightMm());
                }
                for (PlacedText text : sheet.texts()) {
                    canvas.write(text);
                }
                for (PlacedCode code : sheet.codes()) {
                    canvas.code(code);
                }
            }
            return canvas.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
