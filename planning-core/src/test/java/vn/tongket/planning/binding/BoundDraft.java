package vn.tongket.planning.binding;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** An invented draft and edits of it, for tests. */
final class BoundDraft {

    private static final PlanAssignment TASK = new PlanAssignment(
            "Văn phòng", null, "Chuẩn bị hội trường.", List.of("Công an phường"), LocalDate.of(2026, 6, 10));

    private BoundDraft() {}

    static PlanDraft bare() {
        return draft(List.of(new PlanSection(1, "I", "Mục đích", "Đánh giá kết quả.")), List.of("Thường trực Đảng ủy"));
    }

    static PlanDraft sample() {
        return draft(
                List.of(
                        new PlanSection(1, "I", "Thời gian", "08 giờ 00 ngày 15 tháng 6 năm 2026."),
                        new PlanSection(1, "II", "Thành phần", "- Thường trực Đảng ủy;\n- Trưởng các ban."),
                        new PlanSection(1, "III", "Tổ chức thực hiện", ""),
                        new PlanSection(
                                2,
                                "1",
                                "Văn phòng",
                                "- Chuẩn bị hội trường; phối hợp: Công an phường; hoàn thành trước ngày 10 tháng 6 năm"
                                        + " 2026.")),
                List.of("Thường trực Đảng ủy", "Trưởng các ban"));
    }

    static PlanDraft attending(PlanDraft draft, String... attendees) {
        List<PlanLine> lines = List.of(attendees).stream()
                .<PlanLine>map(words -> new PlanLine.Words(PlanPart.ATTENDEE, words))
                .toList();
        return PlanSheet.of(draft).with(PlanPart.ATTENDEE, lines).draft();
    }

    /** With some words of its sections replaced. */
    static PlanDraft saying(PlanDraft draft, String old, String words) {
        PlanText text = draft.text();
        List<PlanSection> sections = text.sections().stream()
                .map(section -> new PlanSection(
                        section.level(),
                        section.number(),
                        section.heading(),
                        section.text().replace(old, words)))
                .toList();
        return draft.saying(new PlanText(
                text.type(),
                text.title(),
                text.legalBases(),
                text.opening(),
                sections,
                text.closing(),
                text.venue(),
                text.attendees(),
                text.tasks(),
                text.recipients(),
                text.signer()));
    }

    static List<String> textWith(PlanDraft draft, String old, String words) {
        return PlanSheet.of(draft).lines(PlanPart.PARAGRAPH).stream()
                .map(line -> line.words().equals(old) ? words : line.words())
                .toList();
    }

    static List<String> textWithout(PlanDraft draft, String old) {
        return PlanSheet.of(draft).lines(PlanPart.PARAGRAPH).stream()
                .map(PlanLine::words)
                .filter(words -> !words.equals(old))
                .toList();
    }

    private static PlanDraft draft(List<PlanSection> sections, List<String> attendees) {
        return new PlanDraft(
                null,
                new PlanLetterhead(null, "Ủy ban bầu cử phường", null, null, null),
                new PlanText(
                        null,
                        "Tổng kết bầu cử",
                        List.of(),
                        null,
                        sections,
                        null,
                        null,
                        attendees,
                        List.of(TASK),
                        List.of(),
                        new PlanSigner(null, null, null)),
                new PlanTime("08 giờ 00 ngày 15 tháng 6 năm 2026", null, null),
                List.of());
    }
}
