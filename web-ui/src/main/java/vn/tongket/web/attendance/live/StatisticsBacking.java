package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.statistics.AbsenceNote;
import vn.tongket.attendance.statistics.AttendanceStatistics;
import vn.tongket.attendance.statistics.Attendee;
import vn.tongket.attendance.statistics.ComparedLine;
import vn.tongket.attendance.statistics.StatisticsService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/after.xhtml}. */
@Named
@ViewScoped
public class StatisticsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private StatisticsService statisticsService;

    @Inject
    private Messages messages;

    private String plan;
    private String other;
    private ConferenceInfo conference;
    private AttendanceStatistics statistics;
    private List<ComparedLine> compared = List.of();
    private String guest;
    private boolean excused = true;
    private String reason;

    public void load() {
        PlanId id = new PlanId(plan);
        conference = conferenceService.seen(id);
        statistics = statisticsService.of(id);
        if (other == null) {
            other = statisticsService
                    .last(id)
                    .map(last -> last.planId().value())
                    .orElse(null);
        }
        compare();
    }

    public void compare() {
        compared = other == null ? List.of() : statisticsService.compare(new PlanId(plan), new PlanId(other));
    }

    public void note() {
        statisticsService.noteAbsence(new PlanId(plan), new AbsenceNote(guest, excused, reason));
        messages.info("dayText", "after.noted");
        guest = null;
        reason = null;
        load();
    }

    public List<ConferenceInfo> getComparable() {
        return statisticsService.comparable(new PlanId(plan));
    }

    public List<Attendee> getAbsent() {
        return statistics.absent();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public ConferenceInfo getConference() {
        return conference;
    }

    public AttendanceStatistics getStatistics() {
        return statistics;
    }

    public List<ComparedLine> getCompared() {
        return compared;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public boolean isExcused() {
        return excused;
    }

    public void setExcused(boolean excused) {
        this.excused = excused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
