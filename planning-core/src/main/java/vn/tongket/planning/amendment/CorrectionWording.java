package vn.tongket.planning.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanDetail;

/** Writes the letter of correction (lời văn công văn đính chính), to be edited by the office. */
final class CorrectionWording {

    private final PlanDetail plan;
    private final String cited;
    private final String body;

    CorrectionWording(PlanDetail plan) {
        this.plan = plan;
        this.cited = "%s số %s %s".formatted(plan.text().type(), plan.number(), OfficialDate.inWords(plan.issueDate()));
        this.body = Objects.requireNonNullElse(plan.letterhead().issuingBody(), "Cơ quan ban hành");
    }

    AmendmentText of(CorrectionOrder order) {
        List<String> recipients =
                Stream.of("Như trên", "Lưu: VT, " + order.field()).toList();
        return new AmendmentText(
                "Đính chính " + cited,
                List.of(),
                String.join("\n", lines(order)),
                recipients,
                plan.text().signer());
    }

    private List<String> lines(CorrectionOrder order) {
        List<String> said = new ArrayList<>();
        order.misprints()
                .forEach(misprint ->
                        said.add("Đã in: “%s”; nay sửa là: “%s”.".formatted(misprint.wrong(), misprint.right())));
        if (!order.procedure().isEmpty()) {
            said.add("Về thủ tục ban hành: " + order.procedure().replaceFirst("[.;\\s]+$", "") + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s đính chính %s về %s như sau:"
                .formatted(body, cited, plan.text().title()));
        for (int i = 0; i < said.size(); i++) {
            lines.add((i + 1) + ". " + said.get(i));
        }
        lines.add("Các nội dung khác của %s giữ nguyên hiệu lực thi hành.".formatted(cited));
        lines.add("Đề nghị các cơ quan, đơn vị, cá nhân đã nhận văn bản biết, thực hiện./.");
        return lines;
    }

    /** Who got the plan is whom the letter is addressed to. */
    static List<String> addressees(List<String> recipients) {
        List<String> named = recipients.stream()
                .map(line -> line.replaceFirst("^[-–+\\s]+", "").replaceFirst("[.;,\\s]+$", ""))
                .filter(line -> !SearchKey.of(line).matches("(?:luu|nhu)\\b.*"))
                .toList();
        return named.isEmpty() ? List.of("Các cơ quan, đơn vị, cá nhân đã nhận văn bản") : named;
    }
}
