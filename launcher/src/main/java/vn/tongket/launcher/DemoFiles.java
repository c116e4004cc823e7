package vn.tongket.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of the demonstration office, as the web archive holds them. */
final class DemoFiles {

    private static final String FOLDER = "WEB-INF/classes/demo/";

    private DemoFiles() {}

    /** The lines without comments; none when the archive has no such file. */
    static List<String> lines(Path war, String file) throws IOException {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            ZipEntry entry = archive.getEntry(FOLDER + file);
            return entry == null
                    ? List.of()
                    : new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
        }
    }
}
