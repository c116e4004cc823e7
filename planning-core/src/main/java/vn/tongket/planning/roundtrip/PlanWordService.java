package vn.tongket.planning.roundtrip;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.PlanExtractor;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.revision.RevisionService;

/** Plans that go out as Word files and come back (bản Word của kế hoạch đi và về). Nothing is stored here. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "usher"})
public class PlanWordService {

    @Inject
    private PlanService plans;

    @Inject
    private RevisionService revisions;

    @Inject
    private PlanExtractor extractor;

    /** RTR-2 The plan as a Word file that knows where it came from. */
    public byte[] docx(@NotNull PlanId id) {
        PlanDetail plan = plans.get(id);
        WordOrigin origin = new WordOrigin(id, plan.version(), PlanBinding.bound(plan.draft()));
        return PlanWord.write(plans.paper(id), origin);
    }

    /** What the file proposes to change in the plan; a file of any form that can be extracted will do. */
    @RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
    public ReturnedPlan returned(@NotNull PlanId id, @NotNull String fileName, @NotNull byte[] file) {
        PlanDetail plan = plans.get(id);
        Optional<WordOrigin> origin = isZip(file) ? PlanWord.origin(file) : Optional.empty();
        PlanDraft base = origin.filter(it -> it.plan().equals(id))
                .flatMap(it -> version(plan, it))
                .orElseGet(plan::draft);
        PlanDraft bound = PlanBinding.bound(base);
        boolean known = origin.isPresent() && origin.get().plan().equals(id);
        Optional<PlanDraft> marked = known ? PlanWord.read(file, bound) : Optional.empty();
        PlanDraft returned = marked.orElseGet(
                () -> UnmarkedReading.of(read(fileName, file), read("giay.docx", printed(bound)), bound));
        return ReturnComparison.of(plan, bound, returned, source(origin, known, marked));
    }

    private ExtractedPlan read(String fileName, byte[] file) {
        return extractor.extract(fileName, new ByteArrayInputStream(file));
    }

    private static byte[] printed(PlanDraft base) {
        return new DocxWriter(new PrintedBase(base).paper()).bytes();
    }

    private static ReturnSource source(Optional<WordOrigin> origin, boolean known, Optional<PlanDraft> marked) {
        if (marked.isPresent()) {
            return ReturnSource.MARKED;
        } else if (known) {
            return ReturnSource.UNMARKED;
        }
        return origin.isPresent() ? ReturnSource.OTHER_PLAN : ReturnSource.UNKNOWN;
    }

    /** As it is kept here; a version that is not kept any more is taken from the file. */
    private Optional<PlanDraft> version(PlanDetail plan, WordOrigin origin) {
        if (plan.version() == origin.version()) {
            return Optional.of(plan.draft());
        }
        boolean kept = revisions.list(plan.id()).stream().anyMatch(revision -> revision.version() == origin.version());
        return kept ? Optional.of(revisions.draft(plan.id(), origin.version())) : Optional.ofNullable(origin.draft());
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }
}
