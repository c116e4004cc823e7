package vn.tongket.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Invented plans for tests. */
final class SamplePlans {

    static final PersonId WRITER = new PersonId("nguoi-soan");
    static final PersonId LEADER = new PersonId("lanh-dao");
    static final UnitId ISSUER = new UnitId("uy-ban-bau-cu");
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private SamplePlans() {}

    static PlanDraft draft() {
        return draft("Tổ chức Hội nghị tổng kết công tác bầu cử", "Dự kiến trung tuần tháng 6/2026");
    }

    static PlanDraft issuedBy(UnitId unit, String title) {
        return draft(title, "Dự kiến trung tuần tháng 6/2026").issuedBy(unit);
    }

    static PlanDraft draft(String title, String time) {
        return new PlanDraft(ISSUER, letterhead(), text(title), new PlanTime(time, null, null), List.of(warning()));
    }

    static PlanLetterhead letterhead() {
        return new PlanLetterhead(
                "Ủy ban bầu cử tỉnh Lam Giang", "Ủy ban bầu cử phường Sông Lam", "Sông Lam", null, null);
    }

    static PlanWarning warning() {
        return new PlanWarning("TIME_APPROXIMATE", "Thời gian mới là dự kiến.", 12, false);
    }

    static PlanText text(String title) {
        return new PlanText(
                "Kế hoạch",
                title,
                List.of("Luật Bầu cử ngày 25 tháng 6 năm 2015", "Kế hoạch số 07/KH-UBBC của Ủy ban bầu cử tỉnh"),
                "Ủy ban bầu cử phường ban hành Kế hoạch, cụ thể như sau:",
                sections(),
                "Trên đây là Kế hoạch tổ chức Hội nghị tổng kết./.",
                "Hội trường Ủy ban nhân dân phường",
                List.of("Thường trực Đảng ủy", "Thành viên Ủy ban bầu cử"),
                List.of(task("Phòng Nội vụ", "Tham mưu chuẩn bị nội dung Hội nghị.")),
                List.of("TT/Đảng ủy", "Lưu: VT"),
                new PlanSigner("TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu"));
    }

    private static List<PlanSection> sections() {
        return List.of(
                new PlanSection(1, "I", "MỤC ĐÍCH, YÊU CẦU", ""),
                new PlanSection(2, "1", "Mục đích", "- Đánh giá toàn diện.\n- Rút ra bài học kinh nghiệm."),
                new PlanSection(1, "II", "NỘI DUNG", ""),
                new PlanSection(2, "1", "Thời gian", "Dự kiến trung tuần tháng 6/2026 (*sẽ thông báo sau*)."));
    }

    static PlanAssignment task(String unit, String text) {
        return new PlanAssignment(unit, null, text, List.of("Văn phòng"), LocalDate.of(2026, 6, 10));
    }

    static Plan submitted() {
        Plan plan = Plan.draft(draft(), null, WRITER, NOW);
        plan.submit(WRITER, NOW);
        return plan;
    }

    static Plan issued() {
        Plan plan = submitted();
        plan.approve(LEADER, NOW);
        plan.issue("03/KH-UBBC", LocalDate.of(2026, 6, 8), NOW);
        return plan;
    }
}
