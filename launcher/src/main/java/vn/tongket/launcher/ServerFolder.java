package vn.tongket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * The application server, unpacked once (thư mục máy chủ ứng dụng), which saves seconds at every start.
 *
 * <p>A server that was killed may leave half-written files, so every start begins with the configuration as it came.
 */
record ServerFolder(Path path) {

    private static final List<String> LEFTOVERS = List.of("applications", "generated", "autodeploy");

    static ServerFolder preparedIn(DataFolder data, Path micro, Consumer<LaunchStep> progress) throws IOException {
        ServerFolder folder = new ServerFolder(
                data.server().resolveSibling("server-" + Versions.built().micro()));
        if (!Files.isDirectory(folder.path)) {
            progress.accept(LaunchStep.PREPARING_SERVER);
            unpack(micro, data, folder.path);
        }
        folder.reset();
        return folder;
    }

    Path starter() {
        return path.resolve("launch-micro.jar");
    }

    /** Writes the settings that the server reads before it opens its port. */
    Path settings(String host) throws IOException {
        Path file = path.resolve("before-start.txt");
        Files.writeString(file, text("before-start.txt").replace("${host}", host));
        return file;
    }

    Path logging() throws IOException {
        Path file = path.resolve("logging.properties");
        Files.writeString(file, text("logging.properties"));
        return file;
    }

    private static void unpack(Path micro, DataFolder data, Path folder) throws IOException {
        Path partial = data.path().resolve("server.partial");
        PrivateFiles.delete(partial);
        PrivateFiles.createFolder(partial);
        Path log = data.logs().resolve("server-preparation.log");
        Process process = new ProcessBuilder(
                        JavaCommand.path(),
                        "-jar",
                        micro.toString(),
                        "--rootdir",
                        partial.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0 || !Files.exists(partial.resolve("launch-micro.jar"))) {
            throw new LaunchException(LaunchError.SERVER_NOT_PREPARED, log);
        }
        Files.copy(configuration(partial), pristine(partial));
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void reset() throws IOException {
        Files.copy(pristine(path), configuration(path), StandardCopyOption.REPLACE_EXISTING);
        for (String leftover : LEFTOVERS) {
            PrivateFiles.delete(path.resolve(leftover));
        }
    }

    private static Path configuration(Path folder) {
        return folder.resolve("config/domain.xml");
    }

    private static Path pristine(Path folder) {
        return folder.resolve("domain.xml.pristine");
    }

    private static String text(String resource) {
        try (InputStream in = ServerFolder.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
