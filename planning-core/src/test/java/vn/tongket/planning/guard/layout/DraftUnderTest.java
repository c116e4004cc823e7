package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** An invented plan in the official layout, of which a test spoils one part. */
public final class DraftUnderTest {

    public String body = "ỦY BAN BẦU CỬ PHƯỜNG SÔNG LAM";
    public String place = "Sông Lam";
    public String number;
    public String title = "Tổ chức Hội nghị tổng kết công tác bầu cử";
    public List<String> bases = List.of(
            "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Kế hoạch số 07/KH-UBBC ngày 05 tháng 01 năm 2026 của Ủy ban bầu cử tỉnh Lam Giang về tổng kết.");
    public String opening = "Ủy ban bầu cử phường ban hành Kế hoạch như sau:";
    public List<PlanSection> sections = new ArrayList<>(List.of(
            new PlanSection(1, "I", "MỤC ĐÍCH, YÊU CẦU", ""),
            new PlanSection(2, "1", "Mục đích", "Đánh giá kết quả bầu cử."),
            new PlanSection(2, "2", "Yêu cầu", "- Trang trọng.\n- Tiết kiệm."),
            new PlanSection(1, "II", "NỘI DUNG", ""),
            new PlanSection(2, "1", "Thời gian", "08 giờ 00, thứ Tư, ngày 10 tháng 6 năm 2026."),
            new PlanSection(3, "a", "Chuẩn bị", "a) Tài liệu;\nb) Hội trường.")));
    public String closing = "Trên đây là Kế hoạch của Ủy ban bầu cử phường./.";
    public String time = "08 giờ 00, thứ Tư, ngày 10 tháng 6 năm 2026 (sẽ thông báo nếu thay đổi)";
    public List<String> recipients = List.of("Ủy ban bầu cử tỉnh", "Lưu: VT, NV");
    public String authority = "TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH";
    public String signerTitle = "PHÓ CHỦ TỊCH";
    public String signerName = "Trần Thị Mẫu";

    public PlanDraft draft() {
        return new PlanDraft(
                null,
                new PlanLetterhead("ỦY BAN BẦU CỬ TỈNH LAM GIANG", body, place, number, null),
                new PlanText(
                        "Kế hoạch",
                        title,
                        bases,
                        opening,
                        sections,
                        closing,
                        null,
                        List.of(),
                        List.of(),
                        recipients,
                        new PlanSigner(authority, signerTitle, signerName)),
                new PlanTime(time, null, null),
                List.of());
    }

    public List<GuardRule> rules() {
        return LayoutGuard.check(draft()).stream().map(PlanFinding::rule).toList();
    }

    public DraftUnderTest heading(int index, int level, String number) {
        PlanSection section = sections.get(index);
        sections.set(index, new PlanSection(level, number, section.heading(), section.text()));
        return this;
    }

    public DraftUnderTest sentence(String words) {
        opening = words;
        return this;
    }
}
