package vn.tongket.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanSummary;

/** Backs {@code plan/plan-list.xhtml}; what is asked for stands in the address, so that it can be kept and sent. */
@Named
@RequestScoped
public class PlanListBacking {

    private static final int SIZE = 20;

    @Inject
    private PlanService plans;

    private String query;
    private PlanStatus status;
    private int page;
    private Page<PlanSummary> found;

    public Page<PlanSummary> getFound() {
        if (found == null) {
            found = plans.list(new PageRequest(query, page, SIZE, null), status);
        }
        return found;
    }

    public List<PlanStatus> getStatuses() {
        return List.of(PlanStatus.values());
    }

    public boolean isMoreAfter() {
        return (long) (page + 1) * SIZE < getFound().total();
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public void setStatus(PlanStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(page, 0);
    }
}
