package vn.tongket.attendance.terms;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the terms of a conference (đặt quy định mời dự). */
@Stateless
@PermitAll
public class TermsService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private TermsRepository terms;

    @Inject
    private ConferenceService conferences;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The terms that hold, as facts for use cases whose right is decided there. */
    public InvitationTerms of(@NotNull PlanId plan) {
        return terms.find(plan).map(TermsEntry::terms).orElseGet(InvitationTerms::usual);
    }

    /** ATT-81 Refuses what is said too late; who may speak for the office is not asked. */
    public void requireAnswersOpen(@NotNull PlanId plan) {
        InvitationTerms holding = of(plan);
        if (!holding.answersOpen(LocalDate.now(clock))) {
            throw new BusinessException(TermsError.ANSWERS_CLOSED, DAY.format(holding.replyBy()));
        }
    }

    /** Conferences that remind their guests on certain days, for the job that does it. */
    public Map<PlanId, InvitationTerms> reminding() {
        Map<PlanId, InvitationTerms> reminding =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        terms.reminding().forEach(entry -> reminding.put(entry.plan(), entry.terms()));
        return reminding;
    }

    /** @param seen the version that the caller saw; null means unconditional */
    @RolesAllowed("planner")
    public InvitationTerms set(@NotNull PlanId plan, @NotNull @Valid InvitationTerms wanted, Long seen) {
        conferences.planned(plan);
        TermsEntry entry = terms.find(plan).orElse(null);
        KernelError.requireSameVersion(seen, entry == null ? 0 : entry.version());
        if (entry == null) {
            entry = new TermsEntry(plan);
            entry.set(wanted);
            terms.add(entry);
        } else {
            entry.set(wanted);
        }
        terms.flush();
        return entry.terms();
    }
}
