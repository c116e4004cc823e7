package vn.tongket.awards.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;

/** Opinions asked of other bodies (lấy ý kiến cơ quan liên quan), AWD-55. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "department-head", "unit-officer"})
public class OpinionService {

    @Inject
    private OpinionRepository opinions;

    @Inject
    private AppraisalAccess access;

    @Inject
    private NominationDirectory nominations;

    @Inject
    private DirectoryService directory;

    @RolesAllowed("planner")
    public void ask(
            @NotNull NominationId nomination,
            @NotNull UnitId body,
            @NotBlank @Size(max = 1_000) String question,
            @NotNull LocalDate dueOn) {
        access.underAppraisal(nomination);
        require(!dueOn.isBefore(LocalDate.now()), AppraisalError.DUE_IN_THE_PAST);
        String by = access.caller().fullName();
        require(
                opinions.add(nomination, body.value(), directory.unit(body).name(), question.strip(), dueOn, by),
                AppraisalError.ALREADY_ASKED);
    }

    @RolesAllowed({"planner", "leader", "auditor"})
    public List<Opinion> of(@NotNull NominationId nomination) {
        access.readable(nomination);
        return opinions.of(nomination);
    }

    /** What the caller's units are asked; nobody is asked about himself. */
    @RolesAllowed({"department-head", "unit-officer"})
    public List<Opinion> askedOfMine() {
        Caller caller = access.caller();
        return opinions.askedOf(units(caller)).stream()
                .filter(opinion -> !concerns(opinion, caller))
                .toList();
    }

    @RolesAllowed({"department-head", "unit-officer"})
    public void answer(@NotBlank String id, @NotNull Stance stance, @Size(max = 2_000) String text) {
        Caller caller = access.caller();
        opinions.find(id)
                .filter(one -> units(caller).contains(one.unit()))
                .filter(one -> !concerns(one, caller))
                .orElseThrow(() -> new BusinessException(AppraisalError.OPINION_NOT_FOUND, id));
        require(stance != Stance.OBJECTS || (text != null && !text.isBlank()), AppraisalError.REASON_REQUIRED);
        require(opinions.answer(id, stance, text, caller.fullName()), AppraisalError.ALREADY_ANSWERED);
    }

    private boolean concerns(Opinion opinion, Caller caller) {
        NominationSummary nomination = nominations
                .find(new NominationId(opinion.nominationId()))
                .orElseThrow(() -> new BusinessException(AppraisalError.OPINION_NOT_FOUND, opinion.id()));
        return AppraisalAccess.isOwn(nomination, caller);
    }

    private static Set<UnitId> units(Caller caller) {
        Set<UnitId> units = new HashSet<>(caller.homesAs(Role.DEPARTMENT_HEAD));
        units.addAll(caller.homesAs(Role.UNIT_OFFICER));
        return units;
    }

    private static void require(boolean satisfied, AppraisalError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
