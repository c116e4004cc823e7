package vn.tongket.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of all modules, read as text. */
final class SourceTree {

    static final Path HOME = home();

    private SourceTree() {}

    /** Files below {@code MODULE/src/KIND} with this name's end. */
    static List<Path> files(String kind, String ending) {
        return modules().stream()
                .map(module -> module.resolve("src").resolve(kind))
                .filter(Files::isDirectory)
                .flatMap(SourceTree::walk)
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    static List<Path> modules() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every first group of the pattern in these files. */
    static Set<String> found(Pattern pattern, List<Path> files) {
        Set<String> found = new TreeSet<>();
        files.forEach(file -> pattern.matcher(text(file)).results().forEach(match -> found.add(match.group(1))));
        return found;
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
