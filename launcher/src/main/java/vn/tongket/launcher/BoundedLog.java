package vn.tongket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** A log that never grows beyond a few files (nhật ký có giới hạn); number 0 is the newest. */
final class BoundedLog implements AutoCloseable {

    private static final int BYTES_A_FILE = 10_000_000;
    private static final int FILES = 5;

    private final FileHandler files;
    private final Path newest;

    BoundedLog(Path folder, String name) {
        this.newest = folder.resolve(name + ".0.log");
        try {
            files = new FileHandler(folder.resolve(name) + ".%g.log", BYTES_A_FILE, FILES, true);
            files.setEncoding("UTF-8");
            files.setFormatter(new Line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String line) {
        files.publish(new LogRecord(Level.INFO, line));
    }

    Path newest() {
        return newest;
    }

    @Override
    public void close() {
        files.close();
    }

    private static final class Line extends Formatter {

        @Override
        public String format(LogRecord entry) {
            return entry.getMessage() + System.lineSeparator();
        }
    }
}
