package vn.tongket.web.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.conference.UsherSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/settings.xhtml}. */
@Named
@ViewScoped
public class SettingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<UsherSummary> ushers;
    private String chair;
    private Integer quorum;
    private Integer capacity;
    private LocalDateTime doorsOpenAt;
    private String username;
    private LocalDate firstDay;
    private LocalDate lastDay;

    public void load() {
        conference = conferenceService.planned(new PlanId(plan));
        ushers = conferenceService.ushers(new PlanId(plan));
        ConferenceSettings settings = conference.settings();
        chair = settings.chair();
        quorum = settings.quorumRequired();
        capacity = settings.capacity();
        doorsOpenAt = settings.doorsOpenAt() == null ? null : LocalDateTime.ofInstant(settings.doorsOpenAt(), OFFICE);
        firstDay = conference.day();
        lastDay = conference.day();
    }

    public void save() {
        conferenceService.settle(
                new PlanId(plan),
                new ConferenceSettings(
                        chair,
                        quorum,
                        capacity,
                        doorsOpenAt == null ? null : doorsOpenAt.atZone(OFFICE).toInstant()),
                conference.version());
        messages.info(TEXTS, "settings.saved");
        load();
    }

    public void nameUsher() {
        conferenceService.nameUsher(new PlanId(plan), username.strip(), firstDay, lastDay);
        messages.info(TEXTS, "settings.usher-named", username);
        username = null;
        load();
    }

    public void dismissUsher(UsherSummary usher) {
        conferenceService.dismissUsher(new PlanId(plan), usher.username());
        messages.info(TEXTS, "settings.usher-dismissed", usher.username());
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

    public List<UsherSummary> getUshers() {
        return ushers;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public LocalDateTime getDoorsOpenAt() {
        return doorsOpenAt;
    }

    public void setDoorsOpenAt(LocalDateTime doorsOpenAt) {
        this.doorsOpenAt = doorsOpenAt;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
