package vn.tongket.awards.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty list that a unit fills in (mẫu danh sách đề nghị khen thưởng), with two invented nominees to show how. */
public final class NominationTemplate {

    private static final String[][] SAMPLES = {
        {
            "Cá nhân",
            "Nguyễn Thị Ví Dụ",
            "Bà",
            "1985",
            "Nữ",
            "Trực tiếp",
            "Tổ trưởng Tổ bầu cử số 01",
            "",
            "Giấy khen",
            "Lập danh sách cử tri đầy đủ, không có khiếu nại",
            "01/03/2026",
            "30/05/2026"
        },
        {
            "Tập thể",
            "Tổ bầu cử số 01",
            "",
            "",
            "",
            "",
            "",
            "",
            "Giấy khen",
            "Cử tri đi bầu sớm, đạt tỷ lệ cao, đúng luật",
            "01/03/2026",
            "30/05/2026"
        }
    };
    private static final int[] WIDTHS = {16, 32, 10, 10, 10, 16, 30, 30, 22, 60, 12, 12};

    private NominationTemplate() {}

    public static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            write(workbook.newWorksheet("Đề nghị khen thưởng"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet) {
        for (NomineeField field : NomineeField.values()) {
            int column = field.ordinal();
            sheet.value(0, column, field.heading());
            sheet.style(0, column)
                    .bold()
                    .fillColor("E8EEF7")
                    .borderStyle("thin")
                    .set();
            sheet.width(column, WIDTHS[column]);
            for (int row = 0; row < SAMPLES.length; row++) {
                sheet.value(row + 1, column, SAMPLES[row][column]);
                sheet.style(row + 1, column)
                        .italic()
                        .fontColor("666666")
                        .borderStyle("thin")
                        .set();
            }
        }
        sheet.freezePane(0, 1);
    }
}
