package vn.tongket.planning.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;

/** Comments on drafts (góp ý dự thảo). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
public class CommentService {

    @Inject
    private CommentRepository comments;

    @Inject
    private DraftReaders readers;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** All of the plan, the oldest first. */
    @RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
    public List<CommentThread> list(@NotNull PlanId id) {
        readers.plan(id);
        List<PlanComment> all = comments.list(id);
        Map<String, List<PlanComment>> answers =
                all.stream().filter(PlanComment::isAnswer).collect(Collectors.groupingBy(PlanComment::thread));
        return all.stream()
                .filter(comment -> !comment.isAnswer())
                .map(comment -> comment.thread(answers.getOrDefault(comment.thread(), List.of())))
                .toList();
    }

    /**
     * REV-4 A comment at the paragraph with these words.
     *
     * @param paragraph its place as the caller saw it; the stored version may have moved it
     */
    public void write(
            @NotNull PlanId id,
            @Min(0) int paragraph,
            @NotNull @Size(max = 100_000) String quoted,
            @NotBlank @Size(max = 4_000) String words) {
        List<String> paragraphs = Paragraphs.of(DraftJson.draftOf(open(id)));
        int place = place(paragraphs, paragraph, quoted.strip());
        comments.add(PlanComment.at(id, place, paragraphs.get(place), words, callers.caller(), clock.instant()));
    }

    public void answer(@NotNull PlanId id, @NotBlank String comment, @NotBlank @Size(max = 4_000) String words) {
        open(id);
        comments.add(comments.get(id, comment).answer(words, callers.caller(), clock.instant()));
    }

    /** @param resolved false opens it again */
    public void resolve(@NotNull PlanId id, @NotBlank String comment, boolean resolved) {
        open(id);
        comments.get(id, comment).resolve(resolved, callers.caller(), clock.instant());
    }

    /** REV-6 The plan while it is made; what is issued is not discussed any more. */
    private PlanDetail open(PlanId id) {
        PlanDetail plan = readers.plan(id);
        if (plan.number() != null) {
            throw new BusinessException(RevisionError.ALREADY_ISSUED);
        }
        if (comments.count(id) >= CommentRepository.MAX_COMMENTS) {
            throw new BusinessException(RevisionError.TOO_MANY_COMMENTS, CommentRepository.MAX_COMMENTS);
        }
        return plan;
    }

    private static int place(List<String> paragraphs, int seen, String quoted) {
        if (seen < paragraphs.size() && Objects.equals(paragraphs.get(seen), quoted)) {
            return seen;
        }
        int found = paragraphs.indexOf(quoted);
        if (found < 0) {
            throw new BusinessException(RevisionError.PARAGRAPH_GONE);
        }
        return found;
    }
}
