package vn.tongket.planning.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.tongket.kernel.BusinessException;

/** A list on the server's disk (tệp danh sách đã tải lên), known to be readable: SHT-1. */
public final class UploadedSheet {

    /** A list of ten thousand rows has less than a tenth of this. */
    public static final int MAX_BYTES = 10 << 20;

    private final Path path;
    private final boolean spreadsheet;

    private UploadedSheet(Path path, boolean spreadsheet) {
        this.path = path;
        this.spreadsheet = spreadsheet;
    }

    /** Takes the upload to disk and looks what it is; told by its content, not by its name. */
    public static UploadedSheet take(InputStream upload) throws IOException {
        Path path = Files.createTempFile("list", ".upload");
        boolean taken = false;
        try {
            copy(upload, path);
            UploadedSheet file = new UploadedSheet(path, isSpreadsheet(path));
            taken = true;
            return file;
        } finally {
            if (!taken) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Hands over the rows one by one, titles and headings too. */
    public void rows(Consumer<SheetRow> taker) {
        if (spreadsheet) {
            Spreadsheet.read(path, taker);
        } else {
            CommaSeparated.read(path, taker);
        }
    }

    public void discard() throws IOException {
        Files.deleteIfExists(path);
    }

    private static void copy(InputStream upload, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 << 10];
            long taken = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                taken += read;
                if (taken > MAX_BYTES) {
                    throw new BusinessException(SheetError.TOO_LARGE, MAX_BYTES >> 20);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static boolean isSpreadsheet(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(4096);
        }
        if (head.length == 0) {
            throw new BusinessException(SheetError.EMPTY);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BusinessException(SheetError.OLD_OR_LOCKED);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            SpreadsheetGuard.check(path);
            return true;
        }
        CommaSeparated.requireText(head);
        return false;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
