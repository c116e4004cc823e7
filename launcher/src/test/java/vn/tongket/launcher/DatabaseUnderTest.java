package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database in a folder of a test (cơ sở dữ liệu kiểm thử), started as the launcher starts it. */
final class DatabaseUnderTest implements AutoCloseable {

    private final Path folder;

    private DataFolder data;
    private DatabaseServer server;

    DatabaseUnderTest(Path folder) {
        this.folder = folder;
    }

    void start() throws IOException {
        start(DatabaseUser.choose());
    }

    void start(DatabaseUser user) throws IOException {
        data = DataFolder.hold(folder);
        new OrphanProcesses(data.path()).stop();
        server = DatabaseServer.start(data, user, step -> {});
        server.awaitReady();
    }

    /** The launcher is gone and its lock with it, but the database still runs. */
    ChildProcess abandon() {
        data.close();
        return server.process();
    }

    /** No process has a chance to tidy up. */
    void cutThePower() {
        ProcessHandle process = ProcessHandle.of(server.process().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        close();
    }

    DataFolder data() {
        return data;
    }

    DatabaseServer server() {
        return server;
    }

    String query(String sql) throws SQLException {
        try (Connection connection =
                        connect(server.access().user(), server.access().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String... commands) throws SQLException {
        try (Connection connection =
                        connect(server.access().user(), server.access().password());
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.access().url(), user, password);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
            server = null;
        }
        if (data != null) {
            data.close();
        }
    }
}
