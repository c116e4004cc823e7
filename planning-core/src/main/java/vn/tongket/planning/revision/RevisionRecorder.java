package vn.tongket.planning.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;

/** Keeps each version of a plan (lưu các bản kế hoạch), always inside the transaction that stores the plan. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RevisionRecorder {

    @Inject
    private RevisionRepository revisions;

    @Inject
    private CommentRepository comments;

    private final Clock clock = Clock.systemUTC();

    /** REV-1 The plan as it is stored now, and the step that stored it; one version is kept once. */
    public void record(@NotNull PlanDetail plan, @NotNull PlanAction action, @NotNull Caller writer) {
        if (revisions.find(plan.id(), plan.version()).isEmpty()) {
            followComments(plan);
            revisions.add(new Revision(plan, action, writer, clock.instant()), plan.id());
        }
    }

    /** REV-4 The comments go with their paragraphs into the new version. */
    private void followComments(PlanDetail plan) {
        List<PlanComment> anchored = comments.anchored(plan.id());
        if (!anchored.isEmpty()) {
            List<String> before = revisions
                    .newest(plan.id())
                    .map(revision -> Paragraphs.of(revision.draft()))
                    .orElse(List.of());
            List<String> after = Paragraphs.of(DraftJson.draftOf(plan));
            ParagraphTracker tracker = new ParagraphTracker(before, after);
            anchored.forEach(comment -> comment.follow(tracker, after));
        }
    }

    /** REV-2 Somebody reads this version, so it stays. */
    public void seen(@NotNull PlanDetail plan, @NotNull Caller reader) {
        revisions.markSeen(plan.id(), plan.version(), reader.person());
    }
}
