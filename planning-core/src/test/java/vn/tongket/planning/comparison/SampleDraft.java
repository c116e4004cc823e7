package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** Short drafts for tests, one section a line: {@code I. Nội dung|Câu một.|Câu hai.}. */
final class SampleDraft {

    private SampleDraft() {}

    static PlanDraft of(String... sections) {
        List<PlanSection> read = new ArrayList<>();
        for (String section : sections) {
            String[] parts = section.split("\\|");
            String[] heading = parts[0].split("\\. ", 2);
            String text = String.join("\n", List.of(parts).subList(1, parts.length));
            read.add(new PlanSection(1, heading[0], heading[1], text));
        }
        return new PlanDraft(
                null,
                new PlanLetterhead(null, "Ủy ban bầu cử phường", null, null, null),
                new PlanText(
                        null,
                        "Tổng kết bầu cử",
                        List.of(),
                        null,
                        read,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        new PlanSigner(null, null, null)),
                new PlanTime(null, null, null),
                List.of());
    }
}
