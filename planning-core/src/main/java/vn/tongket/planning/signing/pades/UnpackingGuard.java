package vn.tongket.planning.signing.pades;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tongket.kernel.BusinessException;

/** Measures what the packed parts of a PDF unpack to before anybody unpacks them (chặn tệp nén quá mức), SGN-9. */
final class UnpackingGuard {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MAX_STREAMS = 20_000;

    private final byte[] file;
    private final long limit;
    private long unpacked;
    private int streams;

    private UnpackingGuard(byte[] file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    static void require(byte[] file, long limit) {
        new UnpackingGuard(file, limit).measure();
    }

    private void measure() {
        for (int i = 0; i < file.length - STREAM.length; i++) {
            if (file[i] == 's' && isStream(i)) {
                int start = i + STREAM.length;
                start += file[start] == '\r' ? 1 : 0;
                start += start < file.length && file[start] == '\n' ? 1 : 0;
                inflate(start);
                i = start;
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void inflate(int from) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[64 << 10];
        try {
            inflater.setInput(file, from, file.length - from);
            int read = inflater.inflate(buffer);
            while (read > 0) {
                unpacked += read;
                if (unpacked > limit) {
                    throw new BusinessException(SignatureError.FILE_TOO_LARGE);
                }
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            unpacked += 1;
        } finally {
            inflater.end();
        }
        streams++;
        if (streams > MAX_STREAMS) {
            throw new BusinessException(SignatureError.FILE_TOO_LARGE);
        }
    }
}
