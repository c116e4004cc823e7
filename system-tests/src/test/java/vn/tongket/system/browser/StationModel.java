package vn.tongket.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The code of the phone's machine as it is shipped, and the model of network and server around it. */
final class StationModel {

    static final List<String> FILES = List.of(
            "ledger.js",
            "guests.js",
            "verdicts.js",
            "decisions.js",
            "telling.js",
            "holding.js",
            "station.js",
            "server.js",
            "model.js");

    private static final Path CODE =
            Path.of(System.getProperty("tongket.home"), "web-ui", "src", "main", "webapp", "assets", "station");

    private StationModel() {}

    static List<String> sources() {
        return FILES.stream().map(StationModel::read).toList();
    }

    static String read(String name) {
        Path shipped = CODE.resolve(name);
        try {
            return Files.exists(shipped)
                    ? Files.readString(shipped)
                    : new String(
                            StationModel.class
                                    .getResourceAsStream("/vn/tongket/system/station/" + name)
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
