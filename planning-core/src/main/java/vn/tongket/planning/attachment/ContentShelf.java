package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import vn.tongket.kernel.BusinessException;

/** Keeps bytes in the store that the office chose and finds them wherever they were kept (kệ tệp). */
final class ContentShelf {

    private final AttachmentRepository attachments;
    private final AttachmentSettings settings;

    ContentShelf(AttachmentRepository attachments, AttachmentSettings settings) {
        this.attachments = attachments;
        this.settings = settings;
    }

    void keep(ReceivedFile file) {
        ContentPlace wanted = settings.folder().isPresent() ? ContentPlace.DISK : ContentPlace.DATABASE;
        try {
            store(attachments.claim(file.sha256(), wanted)).keep(file.sha256(), file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ATC-3 The bytes, read once and found right; from a copy that goes when it is closed. */
    InputStream open(String sha256) {
        Path copy = ReceivedFile.temporary();
        try (InputStream content = store(attachments.place(sha256)).read(sha256);
                OutputStream out = Files.newOutputStream(copy)) {
            if (!Sha256.of(content, out).equals(sha256)) {
                throw new BusinessException(AttachmentError.DAMAGED);
            }
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (NoSuchFileException e) {
            throw new BusinessException(AttachmentError.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of the content is held meanwhile, so that nobody keeps the same bytes at this moment. */
    int sweep(Instant before) {
        Map<String, ContentPlace> unused = attachments.forgetUnused(before);
        unused.forEach((sha256, place) -> {
            try {
                store(place).remove(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return unused.size();
    }

    private ContentStore store(ContentPlace place) {
        return place == ContentPlace.DATABASE
                ? new DatabaseStore(attachments)
                : new DiskStore(settings.folder().orElseThrow());
    }
}
