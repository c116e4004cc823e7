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
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerIT {

    private static DatabaseUnderTest database;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        database = new DatabaseUnderTest(folder);
        database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void speaksVietnamese() throws SQLException {
        assertThat(database.query("show server_encoding")).isEqualTo("UTF8");
        assertThat(database.query(
                        "select string_agg(n, ' ' order by n) from unnest(array['Đào','Ân','Dung','An','Ăn']) n"))
                .isEqualTo("An Ăn Ân Dung Đào");
    }

    @Test
    void givesThePortalNoMoreRightsThanItsSetUpNeeds() throws SQLException {
        database.execute("create schema planning", "create extension unaccent", "create extension pg_trgm");

        assertThat(database.query("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void opensOnlyForThePasswordThatItMade() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(database.data().databasePassword())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> database.connect("tongket", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> database.connect("postgres", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void keepsThePasswordOffTheCommandLine() {
        ProcessHandle process =
                ProcessHandle.of(database.server().process().pid()).orElseThrow();

        assertThat(String.join(" ", process.info().arguments().orElseThrow()))
                .contains("listen_addresses=127.0.0.1")
                .doesNotContain(database.server().access().password());
    }

    @Test
    void cannotBeReachedFromTheNetwork() throws IOException {
        String url = database.server().access().url();
        int port = URI.create(url.substring("jdbc:".length())).getPort();

        for (InetAddress address : addressesOnTheNetwork()) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
        }
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
