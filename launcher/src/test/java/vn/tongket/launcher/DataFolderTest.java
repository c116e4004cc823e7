package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isClosedToOtherAccounts() throws IOException {
        Path data = folder.resolve("new/data");

        DataFolder.hold(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void isHeldByOnePortalAtATime() {
        DataFolder held = DataFolder.hold(folder);

        assertRefused(folder, LaunchError.ALREADY_RUNNING);

        held.close();
        DataFolder.hold(folder).close();
    }

    @Test
    void isHeldUnderWhateverNameItIsCalled() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));
        DataFolder held = DataFolder.hold(folder.resolve("data"));

        assertRefused(link, LaunchError.ALREADY_RUNNING);

        held.close();
    }

    @Test
    void cannotLieInsideAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(file.resolve("data"), LaunchError.FOLDER_UNWRITABLE);
        assertRefused(file, LaunchError.FOLDER_UNWRITABLE);
    }

    private static void assertRefused(Path data, LaunchError error) {
        assertThatThrownBy(() -> DataFolder.hold(data))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
