package vn.tongket.web.attendance;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.tongket.attendance.invitation.InvitationFilter;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanId;

/** The part of a guest list that the page shows (một trang danh sách khách mời). */
class InvitationModel extends LazyDataModel<InvitationSummary> {

    private static final long serialVersionUID = 1L;

    private final transient InvitationService invitations;
    private final PlanId plan;
    private final String query;
    private final transient InvitationFilter filter;

    InvitationModel(InvitationService invitations, PlanId plan, String query, InvitationFilter filter) {
        this.invitations = invitations;
        this.plan = plan;
        this.query = query;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) page(0, 1).total();
    }

    @Override
    public List<InvitationSummary> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return page(first / size, size).items();
    }

    private Page<InvitationSummary> page(int number, int size) {
        return invitations.list(plan, filter, new PageRequest(query, number, size, null));
    }

    @Override
    public String getRowKey(InvitationSummary invitation) {
        return invitation.id();
    }

    @Override
    public InvitationSummary getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(invitation -> invitation.id().equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
