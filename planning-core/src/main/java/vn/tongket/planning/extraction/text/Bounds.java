package vn.tongket.planning.extraction.text;

import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * How much a document may hold (giới hạn khi đọc): more than any office writes, less than would harm the server.
 * EXT-2.
 */
final class Bounds {

    private static final int MOST_LINES = 40_000;
    private static final int MOST_CHARACTERS = 1_200_000;
    private static final int LONGEST_LINE = 20_000;

    private Bounds() {}

    static void check(List<SourceLine> lines) {
        long characters = lines.stream().mapToLong(line -> line.raw().length()).sum();
        boolean endless = lines.stream().anyMatch(line -> line.raw().length() > LONGEST_LINE);
        if (endless || characters > MOST_CHARACTERS || lines.size() > MOST_LINES) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
    }
}
