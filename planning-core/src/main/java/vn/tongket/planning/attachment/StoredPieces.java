package vn.tongket.planning.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a stored file one after the other, never more than one in memory (các phần của tệp). */
final class StoredPieces extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private int next;
    private InputStream current = InputStream.nullInputStream();

    StoredPieces(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = current.read(buffer, offset, length);
        while (read < 0) {
            Optional<byte[]> piece = pieces.apply(next++);
            if (piece.isEmpty()) {
                return -1;
            }
            current = new ByteArrayInputStream(piece.get());
            read = current.read(buffer, offset, length);
        }
        return read;
    }
}
