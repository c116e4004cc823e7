package vn.tongket.web.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.headcount.Headcount;
import vn.tongket.attendance.headcount.HeadcountService;
import vn.tongket.planning.plan.PlanId;

/** Backs {@code attendance/wall.xhtml} and the numbers of {@code attendance/live.xhtml}. */
@Named
@RequestScoped
public class LiveBacking {

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private HeadcountService headcountService;

    private String plan;
    private ConferenceInfo conference;
    private Headcount headcount;

    public void load() {
        conference = conferenceService.followed(new PlanId(plan));
        headcount = headcountService.headcount(new PlanId(plan));
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

    public Headcount getHeadcount() {
        return headcount;
    }
}
