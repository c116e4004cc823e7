package vn.tongket.planning.amendment;

import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.plan.PlanDetail;

/** What a unit that got the plan is told of its recall (thông báo thu hồi đến đơn vị nhận), AMD-8. */
final class RecallNews {

    private RecallNews() {}

    static NoticeMessage of(AmendmentDetail notice, PlanDetail plan, String reason, UnitId unit) {
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

    private static String shortened(String title) {
        return title.length() <= 800 ? title : title.substring(0, 800) + "…";
    }
}
