package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of the data folder that only their owner may read (tệp riêng). */
final class PrivateFiles {

    private PrivateFiles() {}

    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        permit(folder, "rwx------");
    }

    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        permit(file, "rw-------");
        Files.writeString(file, text);
    }

    static void permit(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Gives the whole tree to the user, unless its top folder is theirs already. */
    static void give(Path tree, UserPrincipal user) throws IOException {
        if (Files.getOwner(tree).equals(user)) {
            return;
        }
        for (Path path : deepestFirst(tree)) {
            Files.setOwner(path, user);
        }
    }

    static void delete(Path tree) throws IOException {
        for (Path path : deepestFirst(tree)) {
            Files.delete(path);
        }
    }

    private static List<Path> deepestFirst(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
