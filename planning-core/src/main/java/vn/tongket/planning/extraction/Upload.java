package vn.tongket.planning.extraction;

import java.io.IOException;
import java.io.InputStream;
import vn.tongket.kernel.BusinessException;

/** An uploaded file (tệp tải lên), read up to a limit and not one byte further: EXT-1. */
record Upload(String fileName, InputStream content, int limit) {

    byte[] bytes() {
        try {
            byte[] read = content.readNBytes(limit + 1);
            if (read.length > limit) {
                throw new BusinessException(ExtractionError.TOO_LARGE, fileName, limit >> 20);
            }
            return read;
        } catch (IOException broken) {
            throw new BusinessException(ExtractionError.DAMAGED);
        }
    }
}
