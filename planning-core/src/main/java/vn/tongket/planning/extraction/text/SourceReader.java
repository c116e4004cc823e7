package vn.tongket.planning.extraction.text;

import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/** Reads the words of an uploaded document (đọc văn bản), whatever kind of file it is. */
public class SourceReader {

    private static final int MOST_LINES = 40_000;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int LONGEST_LINE = 20_000;

    public SourceText read(byte[] content) {
        if (content.length == 0) {
            throw new BusinessException(ExtractionError.EMPTY);
        }
        SourceText text = switch (FileKind.of(content)) {
            case ZIP -> new DocxReader().read(content);
            case OLE2 -> new DocReader().read(content);
            case PDF -> new PdfReader().read(content);
            case TEXT -> new TxtReader().read(content);
            case OTHER -> throw new BusinessException(ExtractionError.UNSUPPORTED_TYPE);
        };
        if (text.lines().stream().allMatch(SourceLine::blank)) {
            throw new BusinessException(ExtractionError.EMPTY);
        }
        refuseExcess(text.lines());
        return text;
    }

    /** No office writes such a document; understanding it would cost more than it may. */
    private static void refuseExcess(List<SourceLine> lines) {
        long characters = lines.stream().mapToLong(line -> line.raw().length()).sum();
        boolean endless = lines.stream().anyMatch(line -> line.raw().length() > LONGEST_LINE);
        if (endless || characters > MOST_CHARACTERS || lines.size() > MOST_LINES) {
            throw new BusinessException(ExtractionError.TOO_COMPLEX);
        }
    }
}
