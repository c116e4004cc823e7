package vn.tongket.attendance.bulk.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty spreadsheet that an office fills in (mẫu danh sách khách mời), with one invented guest to show how. */
public final class GuestTemplate {

    private static final List<String> HEADINGS =
            List.of("STT", "Xưng hô", "Họ và tên", "Chức vụ", "Đơn vị", "Năm sinh", "Điện thoại", "Thư điện tử");
    private static final List<String> SAMPLE = List.of(
            "1",
            "Bà",
            "Nguyễn Thị Ví Dụ",
            "Phó Trưởng phòng",
            "Phòng Văn hóa - Xã hội",
            "1985",
            "0901 234 567",
            "vidu@example.vn");
    private static final int[] WIDTHS = {6, 10, 28, 30, 36, 10, 16, 28};

    private GuestTemplate() {}

    public static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            write(workbook.newWorksheet("Khách mời"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(0, i, HEADINGS.get(i));
            sheet.style(0, i)
                    .bold()
                    .horizontalAlignment("center")
                    .fillColor("E8EEF7")
                    .borderStyle("thin")
                    .set();
            sheet.value(1, i, SAMPLE.get(i));
            sheet.style(1, i).italic().fontColor("666666").borderStyle("thin").set();
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
    }
}
