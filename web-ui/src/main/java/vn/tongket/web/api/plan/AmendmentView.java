package vn.tongket.web.api.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/**
 * An amending paper as other programs read it (văn bản điều chỉnh).
 *
 * @param kind {@code amendment}, {@code notice}, {@code replacement}, {@code correction} or {@code recall}
 * @param appliedAt since when it is in effect; null before
 * @param actions what the caller may do with it now
 */
public record AmendmentView(
        String id,
        long version,
        String planId,
        String kind,
        String status,
        String title,
        String body,
        List<String> recipients,
        String number,
        LocalDate issueDate,
        OffsetDateTime appliedAt,
        List<String> actions) {

    static AmendmentView of(AmendmentDetail paper) {
        return new AmendmentView(
                paper.id().value(),
                paper.version(),
                paper.plan().value(),
                Codes.of(paper.kind()),
                Codes.of(paper.status()),
                paper.text().title(),
                paper.text().body(),
                paper.text().recipients(),
                paper.number(),
                paper.issueDate(),
                OfficeTime.of(paper.appliedAt()),
                paper.steps().stream().map(Codes::of).sorted().toList());
    }
}
