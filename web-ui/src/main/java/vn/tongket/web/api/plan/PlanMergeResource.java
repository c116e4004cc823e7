package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanConflict;
import vn.tongket.planning.comparison.PlanMerge;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.revision.RevisionService;
import vn.tongket.planning.revision.RevisionSummary;
import vn.tongket.web.api.ReaderLanguage;

/** What I write joined with what others have stored meanwhile (hợp nhất bản đang soạn); nothing is stored. */
@Path("plans/{id}/merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanMergeResource {

    @Inject
    private PlanService plans;

    @Inject
    private RevisionService revisions;

    @Context
    private HttpServletRequest request;

    /** The version that I began with, its words, and mine. */
    public record Wanted(
            long baseVersion,
            @NotNull @Valid PlanBody base,
            @NotNull @Valid PlanBody mine) {}

    /** The joined draft, which is sent on with {@code version}, and the stored one of that version. */
    public record Joined(
            long version,
            PlanBody stored,
            PlanBody draft,
            List<String> changedBy,
            List<Change> changes,
            List<Conflict> conflicts) {}

    /** What somebody else changed. */
    public record Change(String place, String kind, String before, String after) {}

    /** Where both changed the same; the draft has both lines, mine first. */
    public record Conflict(String part, String place, String base, String mine, String theirs) {}

    @POST
    public Joined join(@PathParam("id") String id, @NotNull @Valid Wanted wanted) {
        PlanDetail stored = plans.get(new PlanId(id));
        PlanDraft theirs = DraftBodies.draftOf(stored);
        PlanDraft base = wanted.base().draft();
        PlanMerge merge = PlanMerge.of(base, wanted.mine().draft(), theirs);
        return new Joined(
                stored.version(),
                DraftBodies.of(theirs),
                DraftBodies.of(merge.draft()),
                changedBy(stored.id(), wanted.baseVersion()),
                PlanComparison.of(base, theirs).stream().map(this::change).toList(),
                merge.conflicts().stream().map(this::conflict).toList());
    }

    private List<String> changedBy(PlanId id, long since) {
        return revisions.list(id).stream()
                .filter(revision -> revision.version() > since)
                .map(RevisionSummary::personName)
                .distinct()
                .toList();
    }

    private Change change(PlanChange change) {
        return new Change(
                PlanComparison.place(change, language()), change.kind().name(), change.oldWords(), change.newWords());
    }

    private Conflict conflict(PlanConflict conflict) {
        return new Conflict(
                conflict.place().part().name(),
                conflict.place().words(language()),
                conflict.base(),
                conflict.mine(),
                conflict.theirs());
    }

    private Locale language() {
        return ReaderLanguage.of(request);
    }
}
