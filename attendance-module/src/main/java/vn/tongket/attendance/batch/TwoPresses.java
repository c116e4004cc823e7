package vn.tongket.attendance.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints many papers in two halves at once (in song song rồi ghép) and binds them into one file, because a single
 * processor takes a thousand pages a page at a time.
 */
public final class TwoPresses {

    /** Fewer papers are printed sooner than they are bound. */
    private static final int WORTH_IT = 200;

    private TwoPresses() {}

    /**
     * @param together papers that share a sheet, which is never torn apart
     * @param press prints some of the papers, from any thread, without the database
     */
    public static <T> byte[] print(List<T> papers, int together, Function<List<T>, byte[]> press) {
        if (papers.size() < WORTH_IT) {
            return press.apply(papers);
        }
        int half = papers.size() / 2 / together * together;
        CompletableFuture<byte[]> second =
                CompletableFuture.supplyAsync(() -> press.apply(papers.subList(half, papers.size())));
        byte[] first = press.apply(papers.subList(0, half));
        return bound(first, second.join());
    }

    private static byte[] bound(byte[] first, byte[] second) {
        try (PDDocument file = Loader.loadPDF(first);
                PDDocument rest = Loader.loadPDF(second);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PDFMergerUtility().appendDocument(file, rest);
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
