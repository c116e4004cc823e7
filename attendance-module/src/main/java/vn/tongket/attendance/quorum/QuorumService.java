package vn.tongket.attendance.quorum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Use cases of quorum (số đại biểu tối thiểu): the rules by kind of meeting, and what a conference counts. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class QuorumService {

    @Inject
    private QuorumRepository quorums;

    @Inject
    private QuorumDirectory directory;

    @Inject
    private ConferenceService conferences;

    public List<MeetingKindEntry> kinds() {
        return quorums.kinds();
    }

    public List<QuorumRule> rules() {
        return quorums.rules();
    }

    @RolesAllowed("planner")
    public void addKind(@NotBlank @Size(max = 200) String name) {
        if (!quorums.addKind(name.strip())) {
            throw new BusinessException(QuorumError.KIND_TAKEN, name);
        }
    }

    @RolesAllowed("planner")
    public void addRule(@NotNull @Valid QuorumRuleEntry entry) {
        if (!entry.measure().sound()) {
            throw new BusinessException(QuorumError.MEASURE_UNSOUND);
        }
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            throw new BusinessException(QuorumError.DAYS_REVERSED);
        }
        if (!quorums.holdKind(entry.kindId())) {
            throw new BusinessException(QuorumError.KIND_NOT_FOUND);
        }
        if (quorums.overlaps(entry)) {
            throw new BusinessException(QuorumError.RULES_OVERLAP, nameOf(entry.kindId()));
        }
        quorums.add(entry);
    }

    @RolesAllowed("planner")
    public void endRule(@NotBlank String id, @NotNull LocalDate lastDay) {
        if (quorums.endRule(id, lastDay) == 0) {
            throw new BusinessException(QuorumError.DAYS_REVERSED);
        }
    }

    public QuorumSetting setting(@NotNull PlanId plan) {
        conferences.seen(plan);
        return quorums.setting(plan);
    }

    @RolesAllowed("planner")
    public void settle(@NotNull PlanId plan, @NotNull @Valid QuorumSetting setting) {
        conferences.planned(plan);
        quorums.settle(plan, setting);
    }

    public QuorumState state(@NotNull PlanId plan) {
        return directory.state(conferences.seen(plan));
    }

    private String nameOf(String kindId) {
        return quorums.kinds().stream()
                .filter(kind -> kind.id().equals(kindId))
                .map(MeetingKindEntry::name)
                .findFirst()
                .orElse("");
    }
}
