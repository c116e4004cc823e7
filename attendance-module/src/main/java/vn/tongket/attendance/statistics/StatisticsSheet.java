package vn.tongket.attendance.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The statistics as a spreadsheet (bảng tính tham dự): one sheet by unit, one by position, one of all guests. */
final class StatisticsSheet {

    private final String title;
    private final List<Attendee> guests;

    StatisticsSheet(String title, List<Attendee> guests) {
        this.title = title;
        this.guests = guests;
    }

    byte[] bytes() {
        AttendanceStatistics statistics = AttendanceStatistics.of(guests);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            lines(workbook.newWorksheet("Theo đơn vị"), "Đơn vị", statistics.byUnit());
            lines(workbook.newWorksheet("Theo chức vụ"), "Chức vụ", statistics.byPosition());
            guests(workbook.newWorksheet("Đại biểu"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void lines(Worksheet sheet, String what, List<AttendanceLine> lines) {
        head(sheet, what, "Được mời", "Có mặt", "Vắng có lý do", "Vắng không rõ lý do", "Tỷ lệ %");
        int row = 2;
        for (AttendanceLine line : lines) {
            sheet.value(row, 0, line.name() == null ? "(không ghi)" : line.name());
            sheet.value(row, 1, line.invited());
            sheet.value(row, 2, line.came());
            sheet.value(row, 3, line.excused());
            sheet.value(row, 4, line.unexcused());
            sheet.value(row, 5, line.share());
            sheet.style(row, 5).format("0.0").set();
            row++;
        }
    }

    private void guests(Worksheet sheet) {
        head(sheet, "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần", "Có mặt", "Vắng", "Lý do");
        int row = 2;
        for (Attendee guest : guests) {
            sheet.value(row, 0, guest.fullName());
            sheet.value(row, 1, guest.position());
            sheet.value(row, 2, guest.unitName());
            sheet.value(row, 3, guest.groupName());
            sheet.value(row, 4, guest.came() ? "x" : "");
            sheet.value(row, 5, guest.came() ? "" : guest.excused() ? "có lý do" : "không rõ lý do");
            sheet.value(row, 6, guest.came() ? "" : guest.reason());
            row++;
        }
    }

    private void head(Worksheet sheet, String... names) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().set();
        for (int i = 0; i < names.length; i++) {
            sheet.value(1, i, names[i]);
            sheet.style(1, i).bold().wrapText(true).borderStyle("thin").set();
            sheet.width(i, i == 0 ? 36 : 20);
        }
        sheet.freezePane(0, 2);
    }
}
