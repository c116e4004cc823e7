package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanProcessesTest {

    @TempDir
    private Path data;

    @Test
    void areStopped() throws IOException {
        Process orphan = serverOf(data);
        OrphanProcesses orphans = new OrphanProcesses(data);
        assertThat(orphans.exist()).isTrue();

        orphans.stop();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(orphans.exist()).isFalse();
    }

    @Test
    void areNotThoseOfAnotherDataFolder() throws IOException {
        Process neighbour = serverOf(data.resolveSibling(data.getFileName() + "-2"));
        OrphanProcesses orphans = new OrphanProcesses(data);

        orphans.stop();

        assertThat(orphans.exist()).isFalse();
        assertThat(neighbour.isAlive()).isTrue();
        neighbour.destroyForcibly();
    }

    /** Waits for input that never comes; the mark is only a word on its command line. */
    private static Process serverOf(Path folder) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line", OrphanProcesses.mark(folder)).start();
    }
}
