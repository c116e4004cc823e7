package vn.tongket.web.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.headcount.ExpectedGuest;
import vn.tongket.attendance.headcount.PersonInside;
import vn.tongket.attendance.headcount.RollCallService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/missing.xhtml} and {@code attendance/inside.xhtml}. */
@Named
@RequestScoped
public class PresenceBacking {

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private RollCallService presence;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private List<ExpectedGuest> missing;
    private List<PersonInside> inside;

    public void loadMissing() {
        conference = conferenceService.admitting(new PlanId(plan));
        missing = presence.missing(new PlanId(plan));
    }

    public void loadInside() {
        conference = conferenceService.admitting(new PlanId(plan));
        inside = presence.inside(new PlanId(plan));
    }

    public Instant getNow() {
        return Instant.now();
    }

    public Map<String, List<ExpectedGuest>> getMissingByUnit() {
        return missing.stream().collect(grouped(ExpectedGuest::unitName, "unit.none"));
    }

    public Map<String, List<PersonInside>> getInsideByRoom() {
        return inside.stream().collect(grouped(PersonInside::room, "room.none"));
    }

    /** Names of the units and how many of each are in one room. */
    public Map<String, List<PersonInside>> byUnit(List<PersonInside> people) {
        return people.stream().collect(grouped(PersonInside::unitName, "unit.none"));
    }

    private <T> Collector<T, ?, Map<String, List<T>>> grouped(Function<T, String> name, String otherwise) {
        String nobody = messages.text("dayText", otherwise);
        return Collectors.groupingBy(
                item -> name.apply(item) == null ? nobody : name.apply(item), TreeMap::new, Collectors.toList());
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

    public List<ExpectedGuest> getMissing() {
        return missing;
    }

    public List<PersonInside> getInside() {
        return inside;
    }
}
