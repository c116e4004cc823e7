package vn.tongket.attendance.quorum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Use cases of closing the headcount (chốt số đại biểu) for the minutes. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ClosingService {

    @Inject
    private ClosingRepository closings;

    @Inject
    private Closing closing;

    @Inject
    private QuorumDirectory quorums;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private AuditLog audit;

    private final Clock clock = Clock.systemUTC();

    /** ATT-61 */
    @RolesAllowed("planner")
    public QuorumClosing close(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.planned(plan);
        QuorumClosing frozen = closing.freeze(conference, quorums.state(conference), callers.caller(), clock.instant());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Lần chốt", Integer.toString(frozen.number()));
        facts.put("Có mặt", frozen.present() + " / " + frozen.baseCount());
        facts.put("Quy định", frozen.ruleWords());
        facts.put("Mã kiểm tra", frozen.digest());
        audit.record(frozen.closerName(), "quorum.closing", conference.title(), facts);
        return frozen;
    }

    /** The last one first. */
    public List<QuorumClosing> list(@NotNull PlanId plan) {
        conferences.seen(plan);
        return closings.list(plan);
    }

    /** Whether every closing still says what it said, and none before it is missing. */
    public boolean untouched(@NotNull PlanId plan) {
        String following = null;
        for (QuorumClosing known : list(plan)) {
            boolean same = ClosingDigest.of(known, closings.persons(known.id())).equals(known.digest());
            if (!same || following != null && !following.equals(known.digest())) {
                return false;
            }
            following = known.previous();
        }
        return following == null || following.isEmpty();
    }

    /** The record for the minutes. */
    public byte[] pdf(@NotBlank String id) {
        QuorumClosing known = closings.find(id).orElseThrow(() -> new BusinessException(QuorumError.CLOSING_NOT_FOUND));
        ConferenceInfo conference = conferences.seen(new PlanId(known.planId()));
        return renderer.pdf(new ClosingPaper(conference, known, closings.persons(id)).document());
    }
}
