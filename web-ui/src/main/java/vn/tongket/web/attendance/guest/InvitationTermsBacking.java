package vn.tongket.web.attendance.guest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/invitation-terms.xhtml}. */
@Named
@ViewScoped
public class InvitationTermsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermsService termsService;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private long version;
    private Integer places;
    private boolean substitutesApproved;
    private LocalDate replyBy;
    private String reminderDays;
    private Integer companionsAllowed;
    private String programme;

    public void load() {
        conference = conferenceService.planned(new PlanId(plan));
        show(termsService.of(new PlanId(plan)));
    }

    public void save() {
        show(termsService.set(
                new PlanId(plan),
                new InvitationTerms(
                        places,
                        substitutesApproved,
                        replyBy,
                        days(),
                        companionsAllowed == null ? 0 : companionsAllowed,
                        programme,
                        version),
                version));
        messages.info("guestText", "terms.saved");
    }

    private void show(InvitationTerms terms) {
        version = terms.version();
        places = terms.places();
        substitutesApproved = terms.substitutesApproved();
        replyBy = terms.replyBy();
        reminderDays = terms.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
        companionsAllowed = terms.companionsAllowed();
        programme = terms.programme();
    }

    private List<Integer> days() {
        return reminderDays == null
                ? List.of()
                : Arrays.stream(reminderDays.split("\\D+"))
                        .filter(day -> !day.isEmpty() && day.length() < 4)
                        .map(Integer::valueOf)
                        .toList();
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

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public boolean isSubstitutesApproved() {
        return substitutesApproved;
    }

    public void setSubstitutesApproved(boolean substitutesApproved) {
        this.substitutesApproved = substitutesApproved;
    }

    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }

    public String getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(String reminderDays) {
        this.reminderDays = reminderDays;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getCompanionsAllowed() {
        return companionsAllowed;
    }

    public void setCompanionsAllowed(Integer companionsAllowed) {
        this.companionsAllowed = companionsAllowed;
    }
}
