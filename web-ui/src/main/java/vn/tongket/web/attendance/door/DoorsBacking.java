package vn.tongket.web.attendance.door;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.StationService;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.lease.DoorLease;
import vn.tongket.attendance.reconciliation.ReconciliationService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the doors on {@code attendance/doors.xhtml}. */
@Named
@ViewScoped
public class DoorsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private StationService stationService;

    @Inject
    private ReconciliationService reconciliations;

    @Inject
    private GroupService groupService;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<Station> stations;
    private List<DoorLease> leases;
    private List<GroupSummary> groups;
    private String id;
    private String name;
    private List<String> chosen = new ArrayList<>();

    public void load() {
        PlanId key = new PlanId(plan);
        conference = conferenceService.planned(key);
        stations = stationService.list(key);
        leases = reconciliations.report(key).leases();
        groups = groupService.list(key);
    }

    public void edit(Station station) {
        id = station.id();
        name = station.name();
        chosen = new ArrayList<>(station.groups());
    }

    public void save() {
        stationService.put(new PlanId(plan), new Station(id.strip(), name.strip(), chosen));
        messages.info("guestText", "doors.saved", name);
        id = null;
        name = null;
        chosen = new ArrayList<>();
        load();
    }

    /** The device that holds a door now. */
    public DoorLease holder(Station station) {
        Optional<DoorLease> held = leases.stream()
                .filter(lease -> lease.holds() && lease.stationId().equals(station.id()))
                .findFirst();
        return held.orElse(null);
    }

    /** Names of the groups that a door is for. */
    public List<String> names(Station station) {
        return groups.stream()
                .filter(group -> station.groups().contains(group.id()))
                .map(GroupSummary::name)
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

    public List<Station> getStations() {
        return stations;
    }

    public List<GroupSummary> getGroups() {
        return groups;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
