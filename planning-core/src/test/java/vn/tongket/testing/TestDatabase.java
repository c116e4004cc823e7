package vn.tongket.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The PostgreSQL of a test run: started at the first use, stopped with the virtual machine. */
public final class TestDatabase {

    private static final Map<String, TestUnit> UNITS = new ConcurrentHashMap<>();

    private TestDatabase() {}

    /** The migrated schema and entity managers of one module, such as {@code planning}. */
    public static TestUnit unit(String name) {
        return UNITS.computeIfAbsent(name, TestUnit::open);
    }

    public static String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    static DataSource dataSource() {
        return Server.POSTGRES.getPostgresDatabase();
    }

    /** Started by the class loader, once. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
