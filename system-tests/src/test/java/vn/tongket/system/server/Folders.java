package vn.tongket.system.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Working folders of the tests. */
final class Folders {

    private Folders() {}

    /** There afterwards, and with nothing in it. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> content;
            try (Stream<Path> all = Files.walk(folder)) {
                content = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : content) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }
}
