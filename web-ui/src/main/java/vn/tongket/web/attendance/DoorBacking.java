package vn.tongket.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.StationService;
import vn.tongket.attendance.checkin.Verdict;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.plan.PlanId;

/** Backs {@code attendance/door.xhtml}. */
@Named
@RequestScoped
public class DoorBacking {

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private StationService stationService;

    private String plan;
    private ConferenceInfo conference;
    private List<Station> stations;

    public void load() {
        conference = conferenceService.admitting(new PlanId(plan));
        stations = stationService.list(new PlanId(plan));
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
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

    public List<Station> getStations() {
        return stations;
    }
}
