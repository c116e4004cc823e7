package vn.tongket.attendance.catering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.declaration.Diet;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.book.BookColumn;
import vn.tongket.planning.book.BookSheet;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;

/** The caterer's list on paper and as a spreadsheet (bản in danh sách suất ăn), in the language of the office. */
final class CateringPaper {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OFFICE);
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.attendance.Messages", Locale.forLanguageTag("vi"));

    private final ConferenceInfo conference;
    private final CateringList list;

    CateringPaper(ConferenceInfo conference, CateringList list) {
        this.conference = conference;
        this.list = list;
    }

    OfficialDocument document() {
        List<Table.Column> columns = List.of(
                new Table.Column("STT", 6, Table.Align.CENTER),
                new Table.Column("Họ và tên", 26, Table.Align.LEFT),
                new Table.Column("Đơn vị", 26, Table.Align.LEFT),
                new Table.Column("Số suất", 9, Table.Align.CENTER),
                new Table.Column("Chế độ ăn, lưu ý", 33, Table.Align.LEFT));
        return OfficialDocument.issuedBy(
                        upper(conference.letterhead().issuingParent()),
                        upper(conference.letterhead().issuingBody()))
                .at(text(conference.letterhead().place()), LocalDate.ofInstant(list.frozenAt(), OFFICE))
                .type("DANH SÁCH SUẤT ĂN")
                .title(conference.title())
                .paragraph("Danh sách lần %d, chốt lúc %s; người chốt: %s."
                        .formatted(list.number(), TIME.format(list.frozenAt()), list.frozenBy()))
                .paragraph("Tổng số %d suất ăn: %s. Đại biểu dùng xe lăn: %d."
                        .formatted(list.meals(), words(list.totals()), list.wheelchairs()))
                .add(Table.of(columns, rows()))
                .signedBy(new SignatureBlock(List.of(), "NGƯỜI LẬP DANH SÁCH", list.frozenBy()))
                .build();
    }

    byte[] sheet() {
        List<BookColumn> columns = List.of(
                new BookColumn("STT", 6),
                new BookColumn("Họ và tên", 26),
                new BookColumn("Đơn vị", 26),
                new BookColumn("Số suất", 9),
                new BookColumn("Chế độ ăn, lưu ý", 33));
        List<List<String>> rows = new ArrayList<>(rows());
        rows.add(List.of("", "Tổng số", "", String.valueOf(list.meals()), words(list.totals())));
        return BookSheet.of(new Book(
                text(conference.letterhead().issuingParent()),
                text(conference.letterhead().issuingBody()),
                "Danh sách suất ăn: " + conference.title(),
                "lần " + list.number() + ", chốt lúc " + TIME.format(list.frozenAt()),
                columns,
                rows));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (CateringLine line : list.lines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.fullName(),
                    text(line.unitName()),
                    String.valueOf(line.meals()),
                    remarks(line)));
        }
        return rows;
    }

    private static String remarks(CateringLine line) {
        return words(line.portions())
                + (line.wheelchair() ? "; dùng xe lăn" : "")
                + (line.remark().isEmpty() ? "" : "; " + line.remark());
    }

    private static String words(Map<Diet, Integer> portions) {
        return portions.entrySet().stream()
                .map(portion -> portion.getValue() + " "
                        + TEXTS.getString("Diet." + portion.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
