package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files in the database, in pieces that fit into memory (kho tệp trong cơ sở dữ liệu). */
final class DatabaseStore implements ContentStore {

    private static final int PIECE = 256 << 10;

    private final AttachmentRepository attachments;

    DatabaseStore(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        if (attachments.hasPieces(sha256)) {
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                attachments.addPiece(sha256, position++, piece);
            }
        }
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        if (!attachments.hasPieces(sha256)) {
            throw new NoSuchFileException(sha256);
        }
        return new StoredPieces(position -> attachments.piece(sha256, position));
    }

    /** The database removes the pieces with the content's own row. */
    @Override
    public void remove(String sha256) {}
}
