package vn.tongket.system.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL that an office already runs (cơ sở dữ liệu của cơ quan): one account, which needs its password. */
final class OfficeDatabase {

    static final String PASSWORD = "Mat-khau-thu-1";

    private final EmbeddedPostgres postgres;

    private OfficeDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static OfficeDatabase start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role tongket login password '" + PASSWORD + "'");
            statement.execute("create database tongket owner tongket");
            Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        return new OfficeDatabase(postgres);
    }

    String address() {
        return "127.0.0.1:" + postgres.getPort();
    }

    void close() throws IOException {
        postgres.close();
    }
}
