package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.tongket.kernel.BusinessException;

/** A file that came in and lies in a temporary place until it is kept or refused (tệp vừa nhận). */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final int BUFFER = 64 << 10;

    /** ATC-2 Stops at the limit, however much more would come. */
    static ReceivedFile from(InputStream content, long limit) {
        Path path = temporary();
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest digest = Sha256.digest();
            long size = copy(content, out, digest, limit);
            return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (BusinessException refused) {
            delete(path);
            throw refused;
        }
    }

    private static long copy(InputStream content, OutputStream out, MessageDigest digest, long limit)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > limit) {
                throw new BusinessException(AttachmentError.TOO_LARGE, limit >> 20);
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw new BusinessException(AttachmentError.EMPTY);
        }
        return size;
    }

    static Path temporary() {
        try {
            return Files.createTempFile("tongket-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }
}
