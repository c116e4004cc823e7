package vn.tongket.planning.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real documents with known answers (kho văn bản thật). They stay outside the project: the variable or system
 * property {@code TONGKET_CORPUS} names their folder.
 */
final class Corpus {

    private Corpus() {}

    static Optional<Path> folder() {
        String named = System.getProperty("TONGKET_CORPUS", System.getenv("TONGKET_CORPUS"));
        Stream<Path> known = named == null
                ? Stream.of("../shared/input", "../../shared/input", "../../../shared/input")
                        .map(Path::of)
                : Stream.of(Path.of(named));
        return known.filter(Files::isDirectory).findFirst();
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    static Path text(Path truth) {
        return truth.resolveSibling(slug(truth) + ".txt");
    }

    static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    /** The first line of a text names its source and is no part of the document. */
    static byte[] content(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("# SOURCE")
                ? text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
