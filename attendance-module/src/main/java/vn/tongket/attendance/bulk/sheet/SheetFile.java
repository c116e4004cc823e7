package vn.tongket.attendance.bulk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import vn.tongket.planning.sheet.UploadedSheet;

/** A file of guests on the server's disk (tệp danh sách khách mời đã tải lên), known to be readable: ATT-26. */
public record SheetFile(UploadedSheet sheet) {

    static final int MAX_BYTES = UploadedSheet.MAX_BYTES;

    /** No file brings more guests than this. */
    public static final int MAX_ROWS = 10_000;

    public static SheetFile take(InputStream upload) throws IOException {
        return new SheetFile(UploadedSheet.take(upload));
    }

    /** Hands over the guests one by one; refuses when it has no heading row, no guest, or too many. */
    public void read(Consumer<GuestCells> taker) {
        GuestReader reader = new GuestReader(taker);
        sheet.rows(reader::take);
        reader.end();
    }

    public void discard() throws IOException {
        sheet.discard();
    }
}
