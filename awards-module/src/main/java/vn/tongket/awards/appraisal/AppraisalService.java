package vn.tongket.awards.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;

/** The checklist of a nomination (phiếu thẩm định). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class AppraisalService {

    @Inject
    private CheckLineRepository lines;

    @Inject
    private AppraisalAccess access;

    @Inject
    private AwardCatalogue catalogue;

    public List<CheckLine> checklist(@NotNull NominationId id) {
        return of(access.readable(id));
    }

    @RolesAllowed("planner")
    public void check(@NotNull NominationId id, @NotBlank String item, boolean met, @Size(max = 1_000) String remark) {
        NominationSummary nomination = access.underAppraisal(id);
        if (of(nomination).stream().noneMatch(line -> line.item().equals(item))) {
            throw new BusinessException(AppraisalError.UNKNOWN_ITEM, item);
        }
        CheckLine line = CheckLine.open(item, null, null)
                .checked(met, remark, access.caller().fullName());
        lines.put(id, line, Instant.now());
    }

    private List<CheckLine> of(NominationSummary nomination) {
        Map<String, CheckLine> checked = lines.of(nomination.nominationId());
        return Checklist.of(catalogue.terms(nomination.formCode(), LocalDate.now()), nomination.simplified()).stream()
                .map(line -> {
                    CheckLine done = checked.get(line.item());
                    return done == null ? line : line.checked(done.met(), done.remark(), done.checkedBy());
                })
                .toList();
    }
}
