package vn.tongket.system.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal as the IT staff of an office bring it to their server (cổng nội bộ trên máy chủ của cơ quan).
 *
 * <p>The files of {@code docs/deploy} run as they stand; only the database's address and the place of the EAR are
 * filled in. Removing at the end is a part of the test: it throws when a command fails.
 */
final class OfficePortal implements BeforeAllCallback, AfterAllCallback {

    static final URI SERVER = URI.create("http://localhost:" + PayaraDomain.HTTP_PORT);

    private final Path home = Path.of(System.getProperty("tongket.home"));
    private final Path work = Path.of("target/office").toAbsolutePath();

    private OfficeDatabase database;
    private PayaraDomain domain;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, SQLException {
        Folders.empty(work);
        database = OfficeDatabase.start(work.resolve("database"));
        domain = PayaraDomain.create(Path.of(System.getProperty("payara.home")), work.resolve("domains"));
        domain.start(Map.of("TONGKET_DEMO", "true"));
        createPasswordAlias();
        run("configure");
        domain.restart();
        run("deploy");
        client().awaitPortal();
    }

    PortalClient client() {
        return PortalClient.stranger(SERVER);
    }

    /** As the office does it: the new EAR over the running one, and then it answers again. */
    void upgrade() throws IOException {
        client().awaitPortal();
        run("upgrade");
        client().awaitPortal();
    }

    private void createPasswordAlias() throws IOException {
        Path password = work.resolve("password.txt");
        Files.writeString(password, "AS_ADMIN_ALIASPASSWORD=" + OfficeDatabase.PASSWORD + "\n");
        domain.asadmin("--passwordfile", password.toString(), "create-password-alias", "tongket.db.password");
        Files.delete(password);
    }

    private void run(String commands) throws IOException {
        String file = commands + ".asadmin";
        String text = Files.readString(home.resolve("docs/deploy").resolve(file))
                .replace("//localhost:5432/", "//" + database.address() + "/")
                .replace(" tongket.ear", " " + home.resolve("ear/target/tongket.ear"));
        domain.asadmin(
                "multimode",
                "--file",
                Files.writeString(work.resolve(file), text).toString());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try {
            run("remove");
        } finally {
            domain.close();
            database.close();
        }
    }
}
