package vn.tongket.web.attendance.door;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.health.HealthDirectory;
import vn.tongket.attendance.health.HealthRule;
import vn.tongket.attendance.health.HealthService;
import vn.tongket.attendance.health.UndeclaredGuest;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/health.xhtml}: who has not declared, and what the desk writes down for him. */
@Named
@ViewScoped
public class HealthBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private HealthDirectory directory;

    @Inject
    private HealthService healthService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private HealthRule rule;
    private List<UndeclaredGuest> guests;
    private UndeclaredGuest guest;
    private List<Integer> yes = new ArrayList<>();

    public void load() {
        conference = conferenceService.admitting(new PlanId(plan));
        rule = directory.asked(conference).orElse(null);
        guests = healthService.open(new PlanId(plan));
    }

    public void ask(UndeclaredGuest chosen) {
        guest = chosen;
        yes = new ArrayList<>();
    }

    public void declare() {
        List<Boolean> answers =
                new ArrayList<>(Collections.nCopies(rule.questions().size(), false));
        yes.forEach(question -> answers.set(question, true));
        healthService.declare(new PlanId(plan), new InvitationId(guest.invitationId()), answers);
        messages.info("guestText", "health.declared", guest.fullName());
        guest = null;
        load();
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

    public HealthRule getRule() {
        return rule;
    }

    public List<UndeclaredGuest> getGuests() {
        return guests;
    }

    public UndeclaredGuest getGuest() {
        return guest;
    }

    public List<Integer> getYes() {
        return yes;
    }

    public void setYes(List<Integer> yes) {
        this.yes = yes;
    }
}
