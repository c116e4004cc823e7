package vn.tongket.web.attendance;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.InvitationFilter;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/invitations.xhtml}. */
@Named
@ViewScoped
public class InvitationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private InvitationService invitationService;

    @Inject
    private ReplyService replyService;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String plan;
    private String group;
    private ConferenceInfo conference;
    private String query;
    private InvitationStatus status;
    private transient LazyDataModel<InvitationSummary> guests;
    private InvitationSummary selected;
    private InvitationStatus answer;
    private String reason;
    private GuestForm substitute = new GuestForm();
    private String link;

    public void load() {
        conference = conferenceService.seen(new PlanId(plan));
        search();
    }

    public void search() {
        guests = null;
    }

    public void accept(InvitationSummary guest) {
        replyService.answer(guest.invitationId(), InvitationStatus.ACCEPTED, null, guest.version());
        messages.info(TEXTS, "invitations.accepted", guest.fullName());
    }

    /** @param status DECLINED or REVOKED, which want a reason */
    public void ask(InvitationSummary guest, String status) {
        selected = guest;
        answer = InvitationStatus.valueOf(status);
        reason = null;
    }

    public void answer() {
        replyService.answer(selected.invitationId(), answer, reason, selected.version());
        messages.info(
                TEXTS,
                answer == InvitationStatus.REVOKED ? "invitations.revoked" : "invitations.declined",
                selected.fullName());
    }

    public void askSubstitute(InvitationSummary guest) {
        selected = guest;
        reason = null;
        substitute = new GuestForm();
    }

    public void substitute() {
        InvitationSummary fresh = replyService.substitute(selected.invitationId(), substitute.guest(), reason);
        messages.info(TEXTS, "invitations.substituted", selected.fullName(), fresh.fullName(), fresh.groupedCode());
    }

    public void showLink(InvitationSummary guest) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String origin = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length());
        selected = guest;
        link = origin + request.getContextPath() + "/guest/answer?c=" + replyService.secret(guest.invitationId());
    }

    public boolean isPlanner() {
        return conference != null && currentUser.caller().may(Role.PLANNER, conference.issuer());
    }

    public LazyDataModel<InvitationSummary> getGuests() {
        if (guests == null) {
            GroupId wanted = group == null ? null : new GroupId(group);
            guests = new InvitationModel(
                    invitationService, new PlanId(plan), query, new InvitationFilter(status, wanted, null));
        }
        return guests;
    }

    public InvitationStatus[] getStatuses() {
        return InvitationStatus.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public InvitationStatus getStatus() {
        return status;
    }

    public void setStatus(InvitationStatus status) {
        this.status = status;
    }

    public InvitationSummary getSelected() {
        return selected;
    }

    public InvitationStatus getAnswer() {
        return answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public GuestForm getSubstitute() {
        return substitute;
    }

    public String getLink() {
        return link;
    }
}
