package vn.tongket.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Processes that a killed launcher left behind (tiến trình mồ côi), known by the data folder that they work on.
 *
 * <p>Only the holder of the data folder may ask: while it holds it, every such process is an orphan.
 */
final class OrphanProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;

    OrphanProcesses(Path data) {
        this.data = data;
    }

    /** The word on the server's command line by which it is found again. */
    static String mark(Path data) {
        return "-Dtongket.data=" + data;
    }

    boolean exist() {
        return ProcessHandle.allProcesses().anyMatch(this::serves);
    }

    /** Stops the portal first, so that the database has no more sessions to wait for. */
    void stop() {
        stopAll(this::isPortal);
        stopAll(process -> isDatabase(process) && !isChildOfDatabase(process));
        stopAll(this::isDatabase);
    }

    private boolean serves(ProcessHandle process) {
        return isPortal(process) || isDatabase(process);
    }

    private boolean isPortal(ProcessHandle process) {
        String[] words = process.info().arguments().orElseGet(() -> new String[0]);
        return List.of(words).contains(mark(data));
    }

    private boolean isDatabase(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(data))
                .isPresent();
    }

    private boolean isChildOfDatabase(ProcessHandle process) {
        return process.parent().filter(this::isDatabase).isPresent();
    }

    private void stopAll(Predicate<ProcessHandle> wanted) {
        List<ProcessHandle> found = ProcessHandle.allProcesses().filter(wanted).toList();
        found.forEach(ProcessHandle::destroy);
        found.forEach(OrphanProcesses::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        if (!ends(process, PATIENCE)) {
            process.destroyForcibly();
            if (!ends(process, PATIENCE)) {
                throw new LaunchException(LaunchError.ORPHAN_UNSTOPPABLE, Long.toString(process.pid()));
            }
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
