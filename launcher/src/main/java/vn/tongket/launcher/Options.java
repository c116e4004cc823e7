package vn.tongket.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a start was asked for (tuỳ chọn khởi động).
 *
 * @param home folder of the built portal: the root of the source tree
 * @param data folder that keeps the database, the server and the logs between starts
 * @param host address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param demo whether the demonstration office is to be loaded
 * @param database an existing database to use in place of the embedded one
 */
public record Options(Path home, Path data, String host, int port, boolean demo, Optional<DatabaseAccess> database) {

    static final int DEFAULT_PORT = 8080;

    public static Options in(Path home) {
        return new Options(home, home.resolve("data"), "127.0.0.1", DEFAULT_PORT, false, Optional.empty());
    }

    public Options withData(Path folder) {
        return new Options(home, folder, host, port, demo, database);
    }

    public Options withHost(String address) {
        return new Options(home, data, address, port, demo, database);
    }

    public Options withPort(int number) {
        return new Options(home, data, host, number, demo, database);
    }

    public Options withDemo() {
        return new Options(home, data, host, port, true, database);
    }

    public Options withDatabase(DatabaseAccess existing) {
        return new Options(home, data, host, port, demo, Optional.of(existing));
    }
}
