package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Really starts PostgreSQL and takes it down as a power cut would. */
class DatabaseServerIT {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private DataFolder data;
    private DatabaseServer server;

    static Stream<DatabaseUser> usersThatWorkHere() {
        return DatabaseUser.candidates().filter(DatabaseUser::works);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
        if (data != null) {
            data.close();
        }
    }

    @Test
    void speaksVietnamese() throws Exception {
        start();

        assertThat(query("show server_encoding")).isEqualTo("UTF8");
        assertThat(query("select string_agg(n, ' ' order by n) from unnest(array['Đào','Ân','Dung','An','Ăn']) n"))
                .isEqualTo("An Ăn Ân Dung Đào");
    }

    @Test
    void givesThePortalTheRightsToSetItselfUp() throws Exception {
        start();

        execute("create schema planning", "create extension unaccent", "create extension pg_trgm");

        assertThat(query("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void opensOnlyForThePasswordThatItMade() throws Exception {
        start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.databasePassword())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> connect(server.access().user(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> connect("postgres", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void keepsThePasswordOffTheCommandLine() throws Exception {
        start();

        String words = String.join(
                " ",
                ProcessHandle.of(server.process().pid())
                        .orElseThrow()
                        .info()
                        .arguments()
                        .orElseThrow());

        assertThat(words)
                .contains("listen_addresses=127.0.0.1")
                .doesNotContain(server.access().password());
    }

    @Test
    void cannotBeReachedFromTheNetwork() throws Exception {
        start();
        int port = URI.create(server.access().url().substring("jdbc:".length())).getPort();

        for (InetAddress address : addressesOnTheNetwork()) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsItsDataAfterAnOrderlyStop() throws Exception {
        start();
        execute("create table kept (n int)", "insert into kept values (1)");

        stop();
        start();

        assertThat(query("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void recoversWhenItWasKilled() throws Exception {
        start();
        execute("create table kept (n int)", "insert into kept values (1)");
        kill(server.process().pid());
        stop();
        assertThat(data.cluster().resolve("postmaster.pid")).exists();

        start();

        assertThat(query("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void takesOverFromADatabaseWhoseLauncherWasKilled() throws Exception {
        start();
        execute("create table kept (n int)", "insert into kept values (1)");
        DatabaseServer orphan = server;
        data.close();

        start();

        assertThat(orphan.process().runs()).isFalse();
        assertThat(query("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void isNotHeldUpByAProcessFileThatNamesAStranger() throws Exception {
        start();
        stop();
        Files.write(
                data.cluster().resolve("postmaster.pid"),
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        data.cluster().toString(),
                        "0",
                        "5432",
                        "",
                        ""));

        start();

        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void beginsAgainWhenItsCreationWasInterrupted() throws Exception {
        Files.createDirectories(folder.resolve("database.partial/base"));
        Files.createDirectories(folder.resolve("postgresql.partial/bin"));

        start();

        assertThat(query("select 1")).isEqualTo("1");
        assertThat(folder.resolve("database.partial")).doesNotExist();
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws Exception {
        start();
        stop();
        Files.writeString(data.cluster().resolve("PG_VERSION"), "9\n");

        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.DATABASE_VERSION_DIFFERENT));
    }

    @ParameterizedTest
    @MethodSource("usersThatWorkHere")
    void runsAsEveryUserThatItMayChoose(DatabaseUser user) throws Exception {
        Files.createDirectories(Path.of("target"));
        PrivateFiles.permit(folder, "rwx------");
        start(user);
        assertThat(query("select 1")).isEqualTo("1");

        stop();
        start();

        assertThat(query("select 1")).isEqualTo("1");
    }

    private void start() throws IOException {
        start(DatabaseUser.choose());
    }

    private void start(DatabaseUser user) throws IOException {
        data = DataFolder.hold(folder);
        new OrphanProcesses(data.path()).stop();
        server = DatabaseServer.start(data, user, step -> {});
        server.awaitReady();
    }

    private static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private Connection connect() throws SQLException {
        return connect(server.access().user(), server.access().password());
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.access().url(), user, password);
    }

    private static List<InetAddress> addressesOnTheNetwork() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(network -> network.getInterfaceAddresses().stream())
                .map(InterfaceAddress::getAddress)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
