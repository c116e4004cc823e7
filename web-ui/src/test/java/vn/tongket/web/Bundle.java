package vn.tongket.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A bundle of texts with its Vietnamese base and its English translation, as files. */
record Bundle(String name, Map<String, String> vietnamese, Map<String, String> english, Map<String, String> shadow) {

    private static final List<String> ROOTS = List.of("vn/tongket", "ValidationMessages.properties");

    /** All bundles of the modules that the portal is made of. */
    static List<Bundle> all() {
        return ROOTS.stream()
                .flatMap(Bundle::urls)
                .map(Bundle::path)
                .flatMap(Bundle::files)
                .map(Path::toString)
                .filter(file -> file.matches(".*Messages\\.properties"))
                .distinct()
                .map(Bundle::name)
                .distinct()
                .map(Bundle::named)
                .toList();
    }

    static Bundle named(String name) {
        return new Bundle(name, load(name), load(name + "_en"), load(name + "_vi"));
    }

    @Override
    public String toString() {
        return name;
    }

    private static String name(String file) {
        String path = file.replace('\\', '/');
        int start = path.contains("vn/tongket/") ? path.indexOf("vn/tongket/") : path.lastIndexOf('/') + 1;
        return path.substring(start).replace(".properties", "").replace('/', '.');
    }

    private static Map<String, String> load(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Bundle.class.getResourceAsStream("/" + name.replace('.', '/') + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    private static Stream<URL> urls(String root) {
        try {
            return Collections.list(Bundle.class.getClassLoader().getResources(root)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(URL url) {
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                return opened(uri)
                        .getPath(uri.toString().substring(uri.toString().indexOf("!/") + 1));
            }
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileSystem opened(URI jar) {
        try {
            return FileSystems.getFileSystem(jar);
        } catch (FileSystemNotFoundException e) {
            try {
                return FileSystems.newFileSystem(jar, Map.of());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static Stream<Path> files(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
