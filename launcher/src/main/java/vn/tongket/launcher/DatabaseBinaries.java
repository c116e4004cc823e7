package vn.tongket.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs (chương trình PostgreSQL) for this operating system, unpacked from the class path. */
record DatabaseBinaries(Path folder) {

    static DatabaseBinaries unpackedIn(Path data, Consumer<LaunchStep> progress) throws IOException {
        Path folder = data.resolve("postgresql-" + Versions.built().postgresql());
        if (!Files.isDirectory(folder)) {
            progress.accept(LaunchStep.UNPACKING_DATABASE);
            Path partial = data.resolve("postgresql.partial");
            PrivateFiles.delete(partial);
            unpack(archiveName(), partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new DatabaseBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("win") && !system.contains("darwin")
                ? "windows"
                : system.contains("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
        return "/postgres-" + family + (arm ? "-arm_64" : "-x86_64") + ".txz";
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream resource = DatabaseBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new LaunchException(
                        LaunchError.PLATFORM_UNSUPPORTED, System.getProperty("os.name"), System.getProperty("os.arch"));
            }
            var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = entry.resolveIn(target);
        Files.createDirectories(file.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            PrivateFiles.permit(file, "rwxr-xr-x");
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            PrivateFiles.permit(file, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }
}
