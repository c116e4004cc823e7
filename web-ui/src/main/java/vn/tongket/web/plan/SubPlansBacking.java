package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.subplan.SubPlanBoard;
import vn.tongket.planning.subplan.SubPlanRow;
import vn.tongket.planning.subplan.SubPlanService;
import vn.tongket.planning.subplan.TallyKind;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/sub-plans.xhtml}: who has issued a plan below this one, who is late, what they add up to. */
@Named
@ViewScoped
public class SubPlansBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private SubPlanService subPlans;

    @Inject
    private UnitChoices choices;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private SubPlanBoard board;
    private List<String> unitIds = new ArrayList<>();
    private LocalDate dueOn;

    public void load() {
        if (plan == null) {
            plan = plans.get(new PlanId(id == null ? "" : id));
            board = subPlans.board(plan.id());
        }
    }

    public void giveOut() {
        List<UnitId> units = unitIds.stream().map(UnitId::new).toList();
        int count = subPlans.giveOut(plan.id(), units, dueOn).size();
        messages.info("planText", "sub-plans.given", count);
        unitIds = new ArrayList<>();
        board = subPlans.board(plan.id());
    }

    public boolean isMayGiveOut() {
        return plan.status() != PlanStatus.RECALLED && currentUser.caller().may(Role.PLANNER, plan.issuer());
    }

    /** Units below with a number series that have no draft yet. */
    public List<UnitSummary> getUnits() {
        var given = board.rows().stream().map(SubPlanRow::unitId).collect(Collectors.toSet());
        return choices.getIssuers().stream()
                .filter(unit -> !unit.unitId().equals(plan.issuer()) && !given.contains(unit.id()))
                .toList();
    }

    public List<TallyKind> getKinds() {
        return Stream.of(TallyKind.values()).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public SubPlanBoard getBoard() {
        return board;
    }

    public List<String> getUnitIds() {
        return unitIds;
    }

    public void setUnitIds(List<String> unitIds) {
        this.unitIds = unitIds;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
