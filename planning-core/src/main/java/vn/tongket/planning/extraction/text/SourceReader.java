package vn.tongket.planning.extraction.text;

import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;
import vn.tongket.planning.extraction.line.SourceLine;

/** Reads the words of an uploaded document (đọc văn bản), whatever kind of file it is. */
public class SourceReader {

    public SourceText read(byte[] content) {
        if (content.length == 0) {
            throw new BusinessException(ExtractionError.EMPTY);
        }
        SourceText text = switch (FileKind.of(content)) {
            case ZIP -> new DocxReader().read(content).withTables();
            case OLE2 -> new DocReader().read(content).withTables();
            case PDF -> new PdfReader().read(content);
            case TEXT -> new TxtReader().read(content).withTables();
            case OTHER -> throw new BusinessException(ExtractionError.UNSUPPORTED_TYPE);
        };
        if (text.lines().stream().allMatch(SourceLine::blank)) {
            throw new BusinessException(ExtractionError.EMPTY);
        }
        return text;
    }
}
