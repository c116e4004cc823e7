package vn.tongket.planning.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanText;

/** Writes the paper from the changes (lời văn của văn bản điều chỉnh), to be edited by the office. */
final class AmendmentWording {

    private final PlanDetail plan;
    private final String cited;
    private final String body;

    AmendmentWording(PlanDetail plan) {
        this.plan = plan;
        this.cited = "%s số %s %s".formatted(plan.text().type(), plan.number(), OfficialDate.inWords(plan.issueDate()));
        this.body = Objects.requireNonNullElse(plan.letterhead().issuingBody(), "Cơ quan ban hành");
    }

    AmendmentText of(AmendmentKind kind, PlanChanges changes) {
        return switch (kind) {
            case AMENDMENT -> paper("Điều chỉnh, bổ sung " + whole(), amending("điều chỉnh, bổ sung", changes));
            case NOTICE -> ofTime(changes);
            case REPLACEMENT -> paper(plan.text().title(), replacing());
            case RECALL -> recall("");
            case CORRECTION -> throw new IllegalArgumentException("a correction has an order of its own");
        };
    }

    /** The notice of a time that the plan had named only approximately. */
    private AmendmentText ofTime(PlanChanges changes) {
        List<String> lines = List.of(
                "%s thông báo thời gian tổ chức theo %s về %s như sau:"
                        .formatted(body, cited, plan.text().title()),
                "Thời gian: %s.".formatted(changes.time().after()),
                "Các nội dung khác của %s không thay đổi.".formatted(cited),
                "Đề nghị các cơ quan, đơn vị, cá nhân có liên quan biết, thực hiện./.");
        return paper("Thời gian tổ chức theo " + whole(), String.join("\n", lines));
    }

    AmendmentText recall(String reason) {
        List<String> lines = new ArrayList<>();
        lines.add("%s thu hồi %s về %s.".formatted(body, cited, plan.text().title()));
        if (reason != null && !reason.isBlank()) {
            lines.add("Lý do: %s.".formatted(reason.strip().replaceFirst("[.;\\s]+$", "")));
        }
        lines.add("Các cơ quan, đơn vị, cá nhân đã nhận văn bản không tiếp tục thực hiện các nội dung, nhiệm vụ được"
                + " giao tại Kế hoạch nêu trên kể từ ngày ban hành Thông báo này./.");
        return paper("Về việc thu hồi " + whole(), String.join("\n", lines));
    }

    /** AMD-8 The new plan itself says what it replaces. */
    PlanDraft replacing(PlanDraft after) {
        PlanText text = after.text();
        String sentence = replacing();
        String closing =
                text.closing() == null || text.closing().isBlank() ? sentence : sentence + "\n" + text.closing();
        return after.saying(new PlanText(
                text.type(),
                text.title(),
                text.legalBases(),
                text.opening(),
                text.sections(),
                closing,
                text.venue(),
                text.attendees(),
                text.tasks(),
                text.recipients(),
                text.signer()));
    }

    private String replacing() {
        return "Kế hoạch này thay thế %s của %s.".formatted(cited, body);
    }

    private String amending(String verb, PlanChanges changes) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s một số nội dung của %s như sau:".formatted(body, verb, cited));
        List<String> said = numbered(changes);
        for (int i = 0; i < said.size(); i++) {
            lines.add((i + 1) + ". " + said.get(i));
        }
        lines.add("Các nội dung khác của %s giữ nguyên hiệu lực thi hành.".formatted(cited));
        lines.add("Đề nghị các cơ quan, đơn vị, cá nhân có liên quan thực hiện./.");
        return String.join("\n", lines);
    }

    private static List<String> numbered(PlanChanges changes) {
        Stream<String> attendees =
                changes.attendees().stream().map(change -> ChangeWords.said("Thành phần tham dự", change));
        Stream<String> tasks = changes.tasks().stream().map(change -> String.join(" ", ChangeWords.said(change)));
        return Stream.of(changes.meetingLines().stream(), attendees, tasks, changes.sentenceLines().stream())
                .flatMap(line -> line)
                .toList();
    }

    private AmendmentText paper(String title, String paragraphs) {
        return new AmendmentText(
                title,
                plan.text().legalBases(),
                paragraphs,
                plan.text().recipients(),
                plan.text().signer());
    }

    private String whole() {
        return cited + " của " + body;
    }
}
