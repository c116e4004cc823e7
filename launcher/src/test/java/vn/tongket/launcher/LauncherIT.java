package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command as it is typed, with the real database and server but a web archive of one page. */
class LauncherIT {

    private static final String READY = "The portal is ready";

    private static Path home;
    private static int port;

    @BeforeAll
    static void buildHome() throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home");
        Path server = Files.createDirectories(home.resolve("launcher/target/server"));
        Files.createLink(server.resolve("payara-micro.jar"), Path.of("target/server/payara-micro.jar"));
        Files.createDirectories(home.resolve("web-ui/target"));
        port = FreePort.any();
    }

    @BeforeEach
    void buildPortal() throws IOException {
        writeWar(Map.of("index.html", "<p>Tongket</p>", "WEB-INF/classes/demo/accounts.txt", "vanthu  văn thư\n"));
    }

    private static void writeWar(Map<String, String> files) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(home.resolve("web-ui/target/portal.war")))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void printsAddressAndAccountsAndStopsBothOnASignal() throws IOException {
        StartedLauncher launcher = start("--demo").awaitLine(READY);
        launcher.awaitLine("Demonstration accounts:").awaitLine("  vanthu  văn thư");
        assertThat(status("/portal/")).isEqualTo(200);
        ProcessHandle database = launcher.database();
        ProcessHandle server = launcher.server();

        launcher.signal();

        assertThat(launcher.awaitEnd()).isEqualTo("The portal and its database have stopped.");
        assertThat(database.isAlive()).isFalse();
        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("data/database/postmaster.pid")).doesNotExist();
    }

    @Test
    void clearsUpWhatAKilledLauncherLeftBehind() throws IOException {
        StartedLauncher killed = start().awaitLine(READY);
        ProcessHandle database = killed.database();
        ProcessHandle server = killed.server();
        killed.kill();
        assertThat(database.isAlive()).isTrue();
        assertThat(server.isAlive()).isTrue();

        try (StartedLauncher next = start().awaitLine(READY)) {
            assertThat(database.isAlive()).isFalse();
            assertThat(server.isAlive()).isFalse();
            assertThat(next.server().isAlive()).isTrue();
            assertThat(status("/portal/")).isEqualTo(200);
        }
    }

    @Test
    void stopsTheDatabaseWhenTheServerWasKilled() throws IOException {
        StartedLauncher launcher = start().awaitLine(READY);
        ProcessHandle database = launcher.database();

        StartedLauncher.kill(launcher.server());

        assertThat(launcher.awaitEnd()).startsWith("The application server stopped unexpectedly");
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(database.isAlive()).isFalse();
    }

    @Test
    void stopsTheServerWhenTheDatabaseWasKilled() throws IOException {
        StartedLauncher launcher = start().awaitLine(READY);
        ProcessHandle server = launcher.server();

        StartedLauncher.kill(launcher.database());

        assertThat(launcher.awaitEnd()).startsWith("The database stopped unexpectedly");
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void refusesASecondRunOnTheSameData() throws IOException {
        try (StartedLauncher first = start().awaitLine(READY);
                StartedLauncher second = start()) {
            assertThat(second.awaitEnd()).contains("in use by another running portal");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(first.server().isAlive()).isTrue();
        }
    }

    @Test
    void saysSoWhenThePortalCannotBeDeployed() throws IOException {
        writeWar(Map.of("WEB-INF/web.xml", """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <listener><listener-class>no.such.Listener</listener-class></listener>
                </web-app>"""));

        try (StartedLauncher launcher = start()) {
            assertThat(launcher.awaitEnd()).startsWith("The portal could not be started");
            assertThat(launcher.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void refusesABusyPortBeforeItStartsAnything() throws IOException {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                StartedLauncher launcher = start()) {
            assertThat(launcher.awaitEnd()).startsWith("Port " + taken.getLocalPort());
            assertThat(launcher.exitCode()).isEqualTo(1);
        }
    }

    private static StartedLauncher start(String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("--port", Integer.toString(port)));
        options.addAll(List.of(more));
        return StartedLauncher.start(home, options);
    }

    private static int status(String path) throws IOException {
        return ((HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + path).toURL().openConnection())
                .getResponseCode();
    }
}
