package vn.tongket.planning.roundtrip;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** An invented plan with everything that a plan can have. */
final class SampleWord {

    private SampleWord() {}

    static PlanDraft draft() {
        PlanText text = new PlanText(
                "Kế hoạch",
                "Tổng kết công tác bầu cử",
                List.of("Luật Bầu cử", "Kế hoạch số 07/KH-UBBC"),
                "Ủy ban bầu cử phường ban hành Kế hoạch như sau:",
                List.of(
                        new PlanSection(1, "I", "NỘI DUNG", ""),
                        new PlanSection(2, "1", "Địa điểm", "Hội trường phường."),
                        new PlanSection(2, "2", "Thành phần", "- Thường trực Đảng ủy;\n- Trưởng các ban;"),
                        new PlanSection(1, "II", "TỔ CHỨC THỰC HIỆN", "\n*Lưu ý:* làm đúng hạn."),
                        new PlanSection(2, "1", "Văn phòng", "- Chuẩn bị hội trường.")),
                "Trên đây là Kế hoạch tổng kết.",
                "Hội trường phường",
                List.of("Thường trực Đảng ủy", "Trưởng các ban"),
                List.of(new PlanAssignment(
                        "Văn phòng", null, "Chuẩn bị hội trường.", List.of(), LocalDate.of(2026, 6, 10))),
                List.of("Như trên", "Lưu: VT"),
                new PlanSigner("TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu"));
        PlanLetterhead head =
                new PlanLetterhead("Ủy ban bầu cử tỉnh", "Ủy ban bầu cử phường Sông Lam", "Sông Lam", null, null);
        return new PlanDraft(null, head, text, new PlanTime(null, null, null), List.of());
    }
}
