package vn.tongket.attendance.health;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.GuestView;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
import vn.tongket.planning.plan.PlanId;

/** Use cases of health rules and declarations (quy định và khai báo y tế). */
@Stateless
@RolesAllowed("planner")
public class HealthService {

    @Inject
    private HealthRepository records;

    @Inject
    private HealthDirectory directory;

    @Inject
    private ConferenceService conferences;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private GuestService guests;

    @Inject
    private CallerService callers;

    @Inject
    private AuditLog audit;

    @RolesAllowed({"planner", "leader", "auditor"})
    public List<HealthRule> rules() {
        return records.rules();
    }

    /** @param id null for a new one */
    public void put(String id, @NotNull @Valid HealthRuleEntry entry) {
        if (entry.to() != null && entry.to().isBefore(entry.from())) {
            throw new BusinessException(HealthError.ENDS_BEFORE_IT_BEGINS);
        }
        if (id != null && records.declaredBy(id)) {
            requireOnlyItsEndChanged(id, entry);
        }
        if (!records.put(id == null ? Ids.next() : id, entry)) {
            throw new BusinessException(HealthError.RULES_OVERLAP);
        }
    }

    private void requireOnlyItsEndChanged(String id, HealthRuleEntry entry) {
        HealthRule known = records.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException(HealthError.RULE_NOT_FOUND));
        if (!known.questions().equals(entry.questions())) {
            throw new BusinessException(HealthError.RULE_IN_USE, known.title());
        }
    }

    public void remove(@NotBlank String id) {
        if (records.declaredBy(id)) {
            throw new BusinessException(HealthError.RULE_IN_USE, "");
        }
        records.remove(id);
    }

    /** Guests who have not declared, or have to go to the desk; empty when nothing is asked. */
    @RolesAllowed({"planner", "usher"})
    public List<UndeclaredGuest> open(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.admitting(plan);
        return directory
                .asked(conference)
                .map(rule -> records.open(plan, rule.id()))
                .orElse(List.of());
    }

    /** What the desk writes down for a guest, by its own name. */
    @RolesAllowed({"planner", "usher"})
    public HealthState declare(
            @NotNull PlanId plan, @NotNull InvitationId guest, @NotNull List<@NotNull Boolean> answers) {
        ConferenceInfo conference = conferences.admitting(plan);
        InvitationSummary person = invitations
                .find(guest.value())
                .filter(found -> found.planId().equals(plan.value()))
                .orElseThrow(() -> new BusinessException(InvitationError.NOT_FOUND, guest));
        String by = callers.caller().fullName();
        HealthState state = directory.declare(conference, guest, answers, by);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Khách", person.calledName());
        facts.put("Kết quả", state == HealthState.CLEAR ? "không có dấu hiệu" : "có dấu hiệu, mời đến bàn tiếp đón");
        audit.record(by, "health.declaration", conference.title(), facts);
        return state;
    }

    /** What the guest declares himself, by his own link. */
    @PermitAll
    public HealthState declare(
            @NotNull String secret, @NotNull String address, @NotNull List<@NotNull Boolean> answers) {
        GuestView guest = guests.view(secret, address);
        return directory.declare(
                guest.conference(),
                guest.invitation().invitationId(),
                answers,
                guest.invitation().fullName());
    }
}
