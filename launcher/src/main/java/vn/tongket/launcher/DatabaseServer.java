package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The running embedded database (máy chủ cơ sở dữ liệu nhúng), reachable on the loopback address only. */
final class DatabaseServer implements AutoCloseable {

    /** Long, because after a power cut the server first reads its journal. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private static final int STATUS_LINE = 7;

    private final Path cluster;
    private final DatabaseBinaries binaries;
    private final DatabaseUser user;
    private final DatabaseAccess access;
    private final ChildProcess process;

    private DatabaseServer(
            Path cluster, DatabaseBinaries binaries, DatabaseUser user, DatabaseAccess access, ChildProcess process) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.user = user;
        this.access = access;
        this.process = process;
    }

    /** Starts the process; whether it has come up is {@link #awaitReady}'s question. */
    static DatabaseServer start(DataFolder data, DatabaseUser user, Consumer<LaunchStep> progress) throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpackedIn(data.path(), progress);
        DatabaseCluster files = new DatabaseCluster(data, binaries, user);
        files.prepare(progress);
        progress.accept(LaunchStep.STARTING_DATABASE);
        int port = FreePort.any();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseCluster.NAME;
        return new DatabaseServer(
                data.cluster(),
                binaries,
                user,
                new DatabaseAccess(url, DatabaseCluster.NAME, files.password()),
                ChildProcess.start(
                        user.command(command(binaries, data.cluster(), port)),
                        Map.of(),
                        new BoundedLog(data.logs(), "database")));
    }

    private static List<String> command(DatabaseBinaries binaries, Path cluster, int port) {
        return List.of(
                binaries.program("postgres"),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
    }

    void awaitReady() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!process.runs() || Instant.now().isAfter(limit)) {
                process.stop(STOP_LIMIT);
                throw new LaunchException(LaunchError.DATABASE_NOT_STARTED, process.log());
            }
            Pause.shortly();
        }
    }

    /** The server writes its state into its process file, which is what pg_ctl waits for as well. */
    private boolean isReady() {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new LaunchException(LaunchError.DATABASE_NOT_STARTED, process.log());
        }
    }

    DatabaseAccess access() {
        return access;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        if (process.runs()) {
            try {
                new ProcessBuilder(user.command(List.of(
                                binaries.program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-W")))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join();
            } catch (IOException e) {
                process.stop(STOP_LIMIT);
            }
        }
        process.awaitEnd(STOP_LIMIT);
    }
}
