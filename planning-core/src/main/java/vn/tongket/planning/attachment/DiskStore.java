package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.tongket.kernel.Ids;

/** Files on disk, each under its hash (kho tệp trên đĩa): ATC-4. */
final class DiskStore implements ContentStore {

    private static final String HASH = "[0-9a-f]{64}";

    private final Path folder;

    DiskStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place) && Files.size(place) == Files.size(file)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path part = place.resolveSibling(Ids.next() + ".part");
        try {
            Files.copy(file, part);
            force(part, StandardOpenOption.WRITE);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("not a hash");
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
