package vn.tongket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that keeps everything between starts (thư mục dữ liệu), held by one running portal at a time.
 *
 * <p>The hold is a lock of the operating system, so a killed portal lets go of it by itself.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(Path wanted) {
        try {
            PrivateFiles.createFolder(wanted);
            Path path = wanted.toRealPath();
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(path, channel);
            folder.lock();
            PrivateFiles.createFolder(folder.logs());
            return folder;
        } catch (IOException e) {
            throw new LaunchException(LaunchError.FOLDER_UNWRITABLE, wanted.toAbsolutePath());
        }
    }

    private void lock() throws IOException {
        if (!tryLock()) {
            channel.close();
            throw new LaunchException(LaunchError.ALREADY_RUNNING, path);
        }
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path databasePassword() {
        return path.resolve("database.password");
    }

    Path server() {
        return path.resolve("server");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
