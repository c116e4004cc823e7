package vn.tongket.planning.document.likeness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SamplePapers;
import vn.tongket.planning.document.SignatureBlock;

/** Invented papers whose Word file and print are compared. */
final class Papers {

    private Papers() {}

    static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> papers = new LinkedHashMap<>();
        papers.put("short", SamplePapers.draft());
        papers.put("annexes-and-tables", SamplePapers.plan());
        papers.put("two-pages", SamplePapers.lines(40));
        papers.put("five-pages", fivePages(true));
        papers.put("long-names", longNames());
        papers.put("decision", SamplePapers.decision());
        papers.put("minutes", SamplePapers.minutes());
        papers.put("letter", SamplePapers.letter());
        papers.put("invitation", SamplePapers.invitation("Ông Trần Văn Mời", "SL-1234"));
        return papers;
    }

    /** @param whole without it one block is missing */
    static OfficialDocument fivePages(boolean whole) {
        OfficialDocumentBuilder plan = OfficialDocument.issuedBy(
                        "ỦY BAN BẦU CỬ TỈNH LAM GIANG", "ỦY BAN BẦU CỬ PHƯỜNG SÔNG LAM")
                .number("12/KH-UBBC")
                .at("Sông Lam", LocalDate.of(2026, 2, 5))
                .type("KẾ HOẠCH")
                .title("Tổ chức Hội nghị tổng kết công tác bầu cử")
                .basedOn(List.of("Kế hoạch số 07/KH-UBBC ngày 05 tháng 01 năm 2026 của Ủy ban bầu cử tỉnh Lam Giang"));
        for (int part = 1; part <= 5; part++) {
            plan.heading(1, List.of("I", "II", "III", "IV", "V").get(part - 1), "Phần việc thứ " + part);
            work(plan, part, whole);
        }
        return plan.paragraph("Trên đây là Kế hoạch tổ chức Hội nghị tổng kết công tác bầu cử.")
                .recipients(List.of("Ủy ban bầu cử tỉnh", "Các tổ bầu cử", "Lưu: VT"))
                .signedBy(new SignatureBlock(
                        List.of("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Trần Thị Mẫu"))
                .build();
    }

    private static void work(OfficialDocumentBuilder plan, int part, boolean whole) {
        for (int i = 1; i <= 7; i++) {
            plan.heading(2, Integer.toString(i), "Nhiệm vụ %d.%d".formatted(part, i));
            if (whole || part != 3 || i != 4) {
                plan.bullet(
                        "-",
                        "Văn phòng chủ trì, phối hợp với các cơ quan, đơn vị có liên quan chuẩn bị hội trường, tài liệu"
                                + " và các điều kiện phục vụ Hội nghị bảo đảm trang trọng, tiết kiệm, hiệu quả.");
            }
            plan.bullet("+", "Báo cáo kết quả trước ngày %02d tháng 6 năm 2026;".formatted(i));
        }
    }

    private static OfficialDocument longNames() {
        return OfficialDocument.issuedBy(
                        "ỦY BAN NHÂN DÂN TỈNH LAM GIANG",
                        "BAN CHỈ ĐẠO TỔNG KẾT VIỆC THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI VÙNG VEN SÔNG")
                .number("1245/KH-BCĐ")
                .at("Lam Giang", LocalDate.of(2026, 11, 20))
                .type("KẾ HOẠCH")
                .title(
                        "Tổ chức Hội nghị tổng kết việc thực hiện nhiệm vụ phát triển kinh tế - xã hội vùng ven sông giai"
                                + " đoạn 2021 - 2025 và triển khai phương hướng, nhiệm vụ giai đoạn 2026 - 2030 trên địa bàn tỉnh")
                .paragraph("Ban Chỉ đạo ban hành Kế hoạch như sau:")
                .clause("1", "Thời gian", "08 giờ 00, ngày 30 tháng 11 năm 2026.")
                .recipients(List.of(
                        "Thường trực Ban Chỉ đạo tổng kết việc thực hiện nhiệm vụ phát triển kinh tế - xã hội vùng ven"
                                + " sông (báo cáo)",
                        "Lưu: VT, KTTH"))
                .signedBy(new SignatureBlock(
                        List.of("TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN"),
                        "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
                        "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                        "Nguyễn Hoàng Phương Thảo Nguyên"))
                .build();
    }
}
