package vn.tongket.planning.extraction.text;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/** Reads PDF files with text (tệp .pdf có chữ); a scan is told, not guessed. */
class PdfReader {

    private static final int MOST_PAGES = 400;
    private static final long IN_MEMORY = 32L << 20;
    private static final long ON_DISK = 192L << 20;
    private static final int FEWEST_LETTERS = 20;

    /** Held here, because loggers that nobody holds forget their level. */
    private static final List<Logger> PARSERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // A damaged upload is told to its sender; it must not fill the server's log.
        PARSERS.forEach(parser -> parser.setLevel(Level.OFF));
    }

    /** PDFBox throws unchecked exceptions on some damaged files; they mean the same to the caller. */
    SourceText read(byte[] content) {
        PackedStreams.check(content);
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, IN_MEMORY + ON_DISK).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BusinessException(ExtractionError.TOO_COMPLEX);
            }
            PageLayout layout = new PageLayout();
            SourceText text = new TextRepair().repair(layout.lines(document), true);
            if (letters(text) < FEWEST_LETTERS) {
                throw new BusinessException(ExtractionError.SCAN_WITHOUT_TEXT);
            }
            return text;
        } catch (BusinessException refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw new BusinessException(ExtractionError.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
    }

    private static long letters(SourceText text) {
        return text.lines().stream()
                .mapToLong(
                        line -> line.text().chars().filter(Character::isLetter).count())
                .sum();
    }
}
