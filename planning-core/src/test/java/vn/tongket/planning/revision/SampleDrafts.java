package vn.tongket.planning.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAction;
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
import vn.tongket.planning.plan.PlanWarning;

/** Invented drafts for tests. */
final class SampleDrafts {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private SampleDrafts() {}

    static PlanDraft draft(UnitId issuer, String title) {
        return new PlanDraft(
                issuer,
                new PlanLetterhead("UBND tỉnh Lam Giang", "UBND phường Sông Lam", "Sông Lam", null, null),
                text(title),
                new PlanTime("08 giờ 00 ngày 12/6/2026", Instant.parse("2026-06-12T01:00:00Z"), null),
                List.of(new PlanWarning("TIME_APPROXIMATE", "Thời gian mới là dự kiến.", null, true)));
    }

    static PlanText text(String title) {
        return new PlanText(
                "Kế hoạch",
                title,
                List.of("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                "Ủy ban nhân dân phường ban hành Kế hoạch như sau:",
                List.of(
                        new PlanSection(1, "I", "MỤC ĐÍCH", "- Đánh giá toàn diện;\n- Rút kinh nghiệm."),
                        new PlanSection(1, "II", "NỘI DUNG", "")),
                null,
                "Hội trường Ủy ban nhân dân phường",
                List.of("Thường trực Đảng ủy"),
                List.of(new PlanAssignment(
                        "Phòng Nội vụ",
                        new UnitId("noi-vu"),
                        "Chuẩn bị hội trường",
                        List.of("Văn phòng"),
                        LocalDate.of(2026, 6, 10))),
                List.of("Lưu: VT"),
                new PlanSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Mẫu"));
    }

    static PlanDetail stored(PlanId plan, long version, PlanDraft draft) {
        return new PlanDetail(
                plan,
                version,
                PlanStatus.DRAFT,
                draft.issuer(),
                null,
                null,
                null,
                draft.letterhead(),
                draft.text(),
                draft.time(),
                draft.warnings(),
                EnumSet.noneOf(PlanAction.class));
    }
}
