package vn.tongket.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.BusinessException;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class ContentShelfRepositoryTest {

    private static final int LIMIT = 4 << 20;

    private final TestUnit planning = TestDatabase.unit("planning");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("ATC-3")
    void givesBackTheSameBytesFromBothStores(boolean onDisk) {
        byte[] bytes = bytes(1_000_001);
        String hash = keep(bytes, onDisk);

        keep(bytes, onDisk);

        assertThat(read(hash, onDisk)).isEqualTo(bytes);
        assertThat(read(hash, true)).as("wherever new files are kept").isEqualTo(bytes);
    }

    @Test
    @Tag("ATC-3")
    void aChangedFileIsNotHandedOut() throws IOException {
        String hash = keep(bytes(10_000), true);
        Files.write(place(hash), bytes(10_000));

        assertDamaged(() -> read(hash, true));

        Files.delete(place(hash));
        assertDamaged(() -> read(hash, true));
    }

    @Test
    @Tag("ATC-4")
    void onDiskThereAreOnlyWholeFilesUnderTheirHash() throws IOException {
        String hash = keep(bytes(300_000), true);

        assertThat(files())
                .containsExactly(folder.resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash));
    }

    @Test
    @Tag("ATC-4")
    void aFileThatCannotBeMovedIntoPlaceLeavesNothing() throws IOException {
        ReceivedFile file = received(bytes(1_000), LIMIT);
        Files.createDirectories(place(file.sha256()).resolve("occupied"));

        assertThatThrownBy(() -> new DiskStore(folder).keep(file.sha256(), file.path()))
                .isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
        file.close();
    }

    @Test
    @Tag("ATC-4")
    void nothingButAHashIsAPlace() {
        assertThatThrownBy(() -> new DiskStore(folder).read("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("ATC-2")
    void stopsReadingAtTheLimit() {
        CountingStream endless = new CountingStream();

        assertThatThrownBy(() -> ReceivedFile.from(endless, LIMIT))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AttachmentError.TOO_LARGE));
        assertThat(endless.read).isLessThan(LIMIT + (1 << 20));
        assertThatThrownBy(() -> received(new byte[0], LIMIT)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("ATC-8")
    void whatNobodyUsesGoesAndCanBeKeptAgain(boolean onDisk) {
        byte[] bytes = bytes(300_000);
        String hash = keep(bytes, onDisk);

        sweep(Instant.now().minusSeconds(3_600));
        assertThat(read(hash, onDisk)).as("used a moment ago").isEqualTo(bytes);

        sweep(Instant.now().plusSeconds(3_600));
        assertThatThrownBy(() -> read(hash, onDisk)).isNotNull();
        keep(bytes, onDisk);
        assertThat(read(hash, onDisk)).isEqualTo(bytes);
    }

    private String keep(byte[] bytes, boolean onDisk) {
        try (ReceivedFile file = received(bytes, LIMIT)) {
            onShelf(onDisk, shelf -> {
                shelf.keep(file);
                return null;
            });
            return file.sha256();
        }
    }

    private byte[] read(String hash, boolean onDisk) {
        return onShelf(onDisk, shelf -> {
            try (InputStream content = shelf.open(hash)) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void sweep(Instant before) {
        onShelf(true, shelf -> shelf.sweep(before));
    }

    private <T> T onShelf(boolean onDisk, Function<ContentShelf, T> body) {
        AttachmentSettings settings = new AttachmentSettings(
                LIMIT, FileType.all(), Optional.of(folder).filter(any -> onDisk), Optional.empty(), true);
        return planning.inTransaction(entityManager ->
                body.apply(new ContentShelf(TestUnit.repository(AttachmentRepository.class, entityManager), settings)));
    }

    private static ReceivedFile received(byte[] bytes, long limit) {
        return ReceivedFile.from(new ByteArrayInputStream(bytes), limit);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void assertDamaged(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AttachmentError.DAMAGED));
    }

    /** A sender who never ends. */
    private static final class CountingStream extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
