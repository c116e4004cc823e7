package vn.tongket.planning.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** Invented plans that are amended. */
final class SampleDrafts {

    static final Instant START = Instant.parse("2026-12-10T00:30:00Z");

    private SampleDrafts() {}

    static PlanDraft of(UnitId issuer, List<PlanAssignment> tasks) {
        return new PlanDraft(
                issuer,
                new PlanLetterhead("UBND tỉnh Lam Giang", "Ủy ban nhân dân phường Sông Lam", "Sông Lam", null, null),
                text(tasks),
                new PlanTime("07 giờ 30 phút ngày 10/12/2026", START, null),
                List.of());
    }

    private static PlanText text(List<PlanAssignment> tasks) {
        return new PlanText(
                "Kế hoạch",
                "Tổ chức Hội nghị tổng kết phong trào thi đua",
                List.of("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                null,
                List.of(
                        new PlanSection(1, "I", "MỤC ĐÍCH, YÊU CẦU", "Đánh giá kết quả phong trào."),
                        new PlanSection(
                                1, "II", "THỜI GIAN, ĐỊA ĐIỂM", "Từ 07 giờ 30 phút ngày 10/12/2026 tại Hội trường A.")),
                "Trên đây là Kế hoạch./.",
                "Hội trường A",
                List.of("Thường trực Đảng ủy", "Đại diện các khóm"),
                tasks,
                List.of("Như trên", "Lưu: VT"),
                new PlanSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Thử"));
    }

    static PlanAssignment task(String unit, UnitId id, String text, LocalDate deadline) {
        return new PlanAssignment(unit, id, text, List.of(), deadline);
    }

    static PlanDraft at(PlanDraft draft, Instant start) {
        return draft.at(new PlanTime(null, start, null));
    }

    static PlanDraft doing(PlanDraft draft, List<PlanAssignment> tasks) {
        PlanText text = draft.text();
        return draft.saying(text.with(text.sections(), text.venue(), text.attendees(), tasks));
    }

    static PlanDraft inviting(PlanDraft draft, String venue, List<String> lines) {
        PlanText text = draft.text();
        return draft.saying(text.with(text.sections(), venue, lines, text.tasks()));
    }

    static PlanDetail issued(PlanDraft draft) {
        return new PlanDetail(
                new PlanId("ke-hoach"),
                3,
                PlanStatus.ISSUED,
                draft.issuer(),
                null,
                "03/KH-UBND",
                LocalDate.of(2026, 11, 20),
                draft.letterhead(),
                draft.text(),
                draft.time(),
                List.of(),
                Set.of());
    }
}
