package vn.tongket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * The embedded database's files (cụm cơ sở dữ liệu): created once, in a folder that gets its name only when complete.
 *
 * <p>One account may sign in, over the loopback address, with a password that was made up at creation.
 */
final class DatabaseCluster {

    static final String NAME = "tongket";

    private static final String SIGN_IN_RULES = "host %1$s %1$s 127.0.0.1/32 scram-sha-256%n".formatted(NAME);

    private final DataFolder data;
    private final DatabaseBinaries binaries;
    private final DatabaseUser user;

    DatabaseCluster(DataFolder data, DatabaseBinaries binaries, DatabaseUser user) {
        this.data = data;
        this.binaries = binaries;
        this.user = user;
    }

    /** Makes the files ready for a start: created, of the right version, owned by the right user. */
    void prepare(Consumer<LaunchStep> progress) throws IOException {
        user.admitTo(data.path(), binaries);
        if (!Files.exists(data.cluster())) {
            progress.accept(LaunchStep.CREATING_DATABASE);
            create();
        }
        requireSameVersion();
        user.own(data.cluster());
        Files.deleteIfExists(data.cluster().resolve("postmaster.pid"));
    }

    String password() throws IOException {
        return Files.readString(data.databasePassword()).strip();
    }

    private void create() throws IOException {
        Path partial = data.path().resolve("database.partial");
        PrivateFiles.delete(partial);
        PrivateFiles.createFolder(partial);
        user.own(partial);
        PrivateFiles.write(data.databasePassword(), newPassword());
        initialise(partial);
        Files.writeString(partial.resolve("pg_hba.conf"), SIGN_IN_RULES);
        createDatabase(partial);
        Files.move(partial, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder) throws IOException {
        run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=vi-VN"),
                "");
    }

    /** The server alone, without a door: nobody needs to know the superuser's password, so it has none. */
    private void createDatabase(Path folder) throws IOException {
        run(
                List.of(binaries.program("postgres"), "--single", "-D", folder.toString(), "postgres"),
                "create role %1$s login password '%2$s'%ncreate database %1$s owner %1$s%n"
                        .formatted(NAME, password()));
    }

    private void run(List<String> words, String input) throws IOException {
        Process process = new ProcessBuilder(user.command(words))
                .redirectErrorStream(true)
                .start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        String said = read(process.getInputStream());
        if (process.onExit().join().exitValue() != 0 || said.contains("ERROR:")) {
            Path log = data.logs().resolve("database-creation.log");
            Files.writeString(log, said);
            throw new LaunchException(LaunchError.DATABASE_NOT_CREATED, log);
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void requireSameVersion() throws IOException {
        String created = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
        String built = Versions.built().postgresql();
        if (!built.startsWith(created + ".")) {
            throw new LaunchException(LaunchError.DATABASE_VERSION_DIFFERENT, data.cluster(), created, built);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
