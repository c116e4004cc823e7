package vn.tongket.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.comparison.ChangeKind;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.WordDiff;
import vn.tongket.planning.comparison.WordPiece;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.revision.RevisionService;
import vn.tongket.planning.revision.RevisionSummary;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/compare.xhtml}: two kept versions of a plan, word by word. */
@Named
@RequestScoped
public class PlanCompareBacking {

    @Inject
    private PlanService plans;

    @Inject
    private RevisionService kept;

    @Inject
    private Messages messages;

    private String id;
    private Long from;
    private Long to;
    private String title;
    private List<RevisionSummary> revisions;
    private List<Difference> changes;

    /** A change with its words in pieces; what only moved has its words once. */
    public record Difference(String place, ChangeKind kind, List<WordPiece> pieces) {

        static Difference of(PlanChange change, Locale locale) {
            String before = change.kind() == ChangeKind.MOVED ? change.newWords() : change.oldWords();
            return new Difference(
                    PlanComparison.place(change, locale), change.kind(), WordDiff.of(before, change.newWords()));
        }
    }

    /** Without a choice: what the last step changed. */
    public void load() {
        PlanId plan = new PlanId(id == null ? "" : id);
        title = plans.header(plan).title();
        revisions = kept.list(plan);
        changes = List.of();
        if (!revisions.isEmpty()) {
            to = to == null ? Long.valueOf(revisions.get(0).version()) : to;
            from = from == null
                    ? Long.valueOf(
                            revisions.get(Math.min(1, revisions.size() - 1)).version())
                    : from;
            changes = PlanComparison.of(kept.draft(plan, from), kept.draft(plan, to)).stream()
                    .map(change -> Difference.of(change, messages.locale()))
                    .toList();
        }
    }

    public String label(RevisionSummary revision) {
        return "%d · %s · %s · %s"
                .formatted(
                        revision.version(),
                        VietnameseFormat.moment(revision.at()),
                        revision.personName(),
                        messages.text("planning", "PlanAction." + revision.action()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getTitle() {
        return title;
    }

    public List<RevisionSummary> getRevisions() {
        return revisions;
    }

    public List<Difference> getChanges() {
        return changes;
    }
}
