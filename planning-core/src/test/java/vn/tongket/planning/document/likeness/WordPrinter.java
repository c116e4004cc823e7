package vn.tongket.planning.document.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which prints Word files as an office would see them: all of them in one call, because it starts slowly. */
final class WordPrinter {

    private static final int PATIENCE_SECONDS = 180;

    private final Path folder;

    WordPrinter(Path folder) {
        this.folder = folder;
    }

    /** The PDF of each Word file, under the same name. */
    Map<String, byte[]> print(Map<String, byte[]> files) throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
        }
        convert(files.keySet().stream().map(name -> name + ".docx").toList());
        Map<String, byte[]> printed = new LinkedHashMap<>();
        for (String name : files.keySet()) {
            printed.put(name, Files.readAllBytes(folder.resolve(name + ".pdf")));
        }
        return printed;
    }

    private void convert(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish in " + PATIENCE_SECONDS + " s");
        }
    }

    private static String office() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("TONGKET_OFFICE")).stream(),
                        Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice"))
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "LibreOffice was not found: install libreoffice-writer, or name soffice in TONGKET_OFFICE"));
    }
}
