package vn.tongket.planning.amendment;

import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.plan.PlanDetail;

/** What a unit that got the plan is told of its recall or correction (báo cho đơn vị đã nhận kế hoạch), AMD-8, AMD-9. */
final class PaperNews {

    private PaperNews() {}

    static NoticeMessage ofRecall(AmendmentDetail notice, PlanDetail plan, String reason, UnitId unit) {
        return new NoticeMessage(
                "recall:" + notice.id() + ":" + unit,
                NoticeKind.RECALL,
                "Thu hồi %s số %s: %s"
                        .formatted(
                                plan.text().type(),
                                plan.number(),
                                shortened(plan.text().title())),
                List.of(
                        "Theo %s.".formatted(notice.source()),
                        "Lý do: %s".formatted(reason),
                        "Nhiệm vụ được giao và giấy mời theo Kế hoạch này không còn hiệu lực."),
                "/plan/amendment?id=" + notice.id());
    }

    static NoticeMessage ofCorrection(AmendmentDetail letter, UnitId unit) {
        return new NoticeMessage(
                "amendment:" + letter.id() + ":correction:" + unit,
                NoticeKind.AMENDMENT,
                "Đính chính %s số %s: %s"
                        .formatted(
                                letter.before().text().type(),
                                letter.planNumber(),
                                shortened(letter.before().text().title())),
                Stream.concat(
                                Stream.of("Theo %s.".formatted(letter.source())),
                                letter.text().body().lines().filter(line -> line.matches("\\d+\\. .*")))
                        .toList(),
                "/plan/amendment?id=" + letter.id());
    }

    private static String shortened(String title) {
        return title.length() <= 800 ? title : title.substring(0, 800) + "…";
    }
}
