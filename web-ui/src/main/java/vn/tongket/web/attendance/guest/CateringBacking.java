package vn.tongket.web.attendance.guest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.catering.CateringChange;
import vn.tongket.attendance.catering.CateringList;
import vn.tongket.attendance.catering.CateringService;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.declaration.Diet;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/catering.xhtml}. */
@Named
@ViewScoped
public class CateringBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private CateringService cateringService;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private CateringList list;
    private List<CateringChange> changes;

    public void load() {
        conference = conferenceService.seen(new PlanId(plan));
        list = cateringService.latest(new PlanId(plan)).orElse(null);
        changes = list == null ? List.of() : cateringService.changes(list.id());
    }

    public void freeze() {
        list = cateringService.freeze(new PlanId(plan));
        messages.info(TEXTS, "catering.frozen", list.number(), list.meals());
        load();
    }

    public void decide(CateringChange change, boolean approve) {
        cateringService.decide(list.id(), change.invitationId(), change.mark(), approve);
        messages.info(
                TEXTS,
                approve ? "catering.approved" : "catering.refused",
                change.after().fullName());
        load();
    }

    public Diet[] getDiets() {
        return Diet.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public CateringList getList() {
        return list;
    }

    public List<CateringChange> getChanges() {
        return changes;
    }
}
