package vn.tongket.attendance.catering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.attendance.catering.CateringRepository.Head;
import vn.tongket.attendance.catering.CateringRepository.Line;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the caterer's lists (chốt danh sách suất ăn và duyệt thay đổi), ATT-36. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class CateringService {

    @Inject
    private CateringRepository lists;

    @Inject
    private ConferenceService conferences;

    @Inject
    private MailingService mailing;

    @Inject
    private CallerService callers;

    @Inject
    private DocumentRenderer renderer;

    private final Clock clock = Clock.systemUTC();

    /** The list that the caterer works by, if one was frozen. */
    public Optional<CateringList> latest(@NotNull PlanId plan) {
        conferences.seen(plan);
        return lists.latest(plan).map(this::list);
    }

    public CateringList get(@NotNull String id) {
        return list(seen(id));
    }

    /** Freezes the needs of those who have accepted; an older list stays on record. */
    @RolesAllowed("planner")
    public CateringList freeze(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        mailing.hold(plan);
        Map<String, Line> now = lists.now(plan);
        if (now.isEmpty()) {
            throw new BusinessException(CateringError.NOTHING_TO_FREEZE, conference.title());
        }
        int number = lists.latest(plan).map(Head::number).orElse(0) + 1;
        Head head = new Head(
                Ids.next(), plan, number, clock.instant(), callers.caller().fullName());
        lists.freeze(head, now.values());
        return list(head);
    }

    /** What guests changed since, each waiting for its own decision. */
    public List<CateringChange> changes(@NotNull String id) {
        return waiting(seen(id)).waiting().stream()
                .map(CateringChanges.Change::shown)
                .toList();
    }

    /** @param mark of the change as it was seen; if the guest has changed it since, nothing is decided */
    @RolesAllowed("planner")
    public void decide(@NotNull String id, @NotNull String invitation, @NotNull String mark, boolean approve) {
        Head head = lists.head(id);
        conferences.planned(head.plan());
        mailing.hold(head.plan());
        CateringChanges.Change change = waiting(head).waiting().stream()
                .filter(each -> each.after().invitation().equals(invitation)
                        && each.after().needs().text().equals(mark))
                .findFirst()
                .orElseThrow(() -> new BusinessException(CateringError.NO_SUCH_CHANGE, invitation));
        lists.decided(
                id, change.before(), change.after(), approve, callers.caller().fullName(), clock.instant());
        if (approve && change.after().needs().equals(Needs.NONE)) {
            lists.remove(id, invitation);
        } else if (approve) {
            lists.put(id, change.after());
        }
    }

    public byte[] pdf(@NotNull String id) {
        Head head = seen(id);
        return renderer.pdf(new CateringPaper(conferences.facts(head.plan()), list(head)).document());
    }

    public byte[] xlsx(@NotNull String id) {
        Head head = seen(id);
        return new CateringPaper(conferences.facts(head.plan()), list(head)).sheet();
    }

    private Head seen(String id) {
        Head head = lists.head(id);
        conferences.seen(head.plan());
        return head;
    }

    private CateringChanges waiting(Head head) {
        return new CateringChanges(lists.lines(head.id()), lists.now(head.plan()), lists.refused(head.id()));
    }

    private CateringList list(Head head) {
        return new CateringList(
                head.id(),
                head.plan(),
                head.number(),
                head.frozenAt(),
                head.frozenBy(),
                lists.lines(head.id()).values().stream().map(Line::shown).toList());
    }
}
