package vn.tongket.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.Consequence;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** What the plan page says of the papers that changed the plan (các lần điều chỉnh), asked for once a request. */
@Named
@RequestScoped
public class PlanAmendments {

    @Inject
    private AmendmentService amendments;

    @Inject
    private Messages messages;

    private List<AmendmentDetail> found;

    public List<AmendmentDetail> of(PlanId plan) {
        if (found == null) {
            found = amendments.ofPlan(plan);
        }
        return found;
    }

    /** The change in words, a line each, as the papers say it. */
    public List<String> lines(PlanChanges changes) {
        Stream<String> attendees =
                changes.attendees().stream().map(change -> ChangeWords.said("Thành phần tham dự", change));
        Stream<String> tasks = changes.tasks().stream().flatMap(change -> ChangeWords.said(change).stream());
        return Stream.of(changes.meetingLines().stream(), attendees, tasks, changes.sentenceLines().stream())
                .flatMap(line -> line)
                .toList();
    }

    /** {@code 214 khách mời, 17 nhiệm vụ, 3 văn bản}. */
    public String summary(List<Consequence> consequences) {
        return consequences.stream()
                .map(one -> one.count() + " " + messages.text("planning", "ConsequenceKind." + one.kind()))
                .collect(Collectors.joining(", "));
    }
}
