package vn.tongket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The embedded form of the portal while it runs (cổng nội bộ đang chạy): a database and an application server.
 *
 * <p>Closing stops the server, then the database, and lets go of the data folder.
 */
public final class RunningPortal implements AutoCloseable {

    private final Options options;
    private final Consumer<LaunchStep> progress;
    private final Deque<Runnable> closers = new ArrayDeque<>();
    private final CompletableFuture<LaunchError> end = new CompletableFuture<>();

    private boolean closed;
    private DataFolder data;
    private DatabaseAccess database;
    private ChildProcess databaseProcess;
    private PortalServer portal;

    RunningPortal(Options options, Consumer<LaunchStep> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Returns when the portal answers. */
    public static RunningPortal start(Options options) {
        RunningPortal portal = new RunningPortal(options, step -> {});
        try {
            portal.open();
            return portal;
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    /** Whoever opens also closes, even when opening fails; another thread may close meanwhile. */
    void open() {
        try {
            openParts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void openParts() throws IOException {
        Installation.in(options.home());
        data = DataFolder.hold(options.data());
        keep(data::close);
        stopOrphans();
        int port = FreePort.wanted(options.host(), options.port());
        if (options.database().isPresent()) {
            database = options.database().get();
        } else {
            startDatabase();
        }
        startPortal(port);
        if (options.demo()) {
            progress.accept(LaunchStep.TELLING_DEMO);
            DemoStory.tell(address(), Installation.in(options.home()).war());
        }
    }

    private void stopOrphans() {
        OrphanProcesses orphans = new OrphanProcesses(data.path());
        if (orphans.exist()) {
            progress.accept(LaunchStep.STOPPING_ORPHANS);
            orphans.stop();
        }
    }

    private void startDatabase() throws IOException {
        DatabaseServer server = DatabaseServer.start(data, DatabaseUser.choose(), progress);
        keep(server::close);
        server.awaitReady();
        database = server.access();
        databaseProcess = server.process();
        databaseProcess.end().thenRun(() -> end.complete(LaunchError.DATABASE_STOPPED));
    }

    private void startPortal(int port) throws IOException {
        portal = PortalServer.start(options, data, port, database, progress);
        keep(portal::close);
        portal.process().end().thenRun(() -> end.complete(LaunchError.PORTAL_STOPPED));
        portal.awaitReady();
    }

    private synchronized void keep(Runnable closer) {
        if (closed) {
            closer.run();
            throw new IllegalStateException("closed while it was opened");
        }
        closers.push(closer);
    }

    public URI address() {
        return portal.address().forBrowser();
    }

    public DatabaseAccess database() {
        return database;
    }

    public Path logs() {
        return data.logs();
    }

    public long portalProcess() {
        return portal.process().pid();
    }

    /** The database's process, if it is the embedded one. */
    public OptionalLong databaseProcess() {
        return databaseProcess == null ? OptionalLong.empty() : OptionalLong.of(databaseProcess.pid());
    }

    /** Waits until a part ends that should run, and says which. */
    LaunchError awaitEnd() {
        return end.join();
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }
}
