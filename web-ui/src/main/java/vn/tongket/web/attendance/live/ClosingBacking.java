package vn.tongket.web.attendance.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.quorum.ClosingService;
import vn.tongket.attendance.quorum.QuorumClosing;
import vn.tongket.attendance.quorum.QuorumService;
import vn.tongket.attendance.quorum.QuorumState;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the quorum and the closings on {@code attendance/live.xhtml}. */
@Named
@ViewScoped
public class ClosingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private ClosingService closingService;

    @Inject
    private QuorumService quorumService;

    @Inject
    private DayNavigation navigation;

    @Inject
    private Messages messages;

    private String plan;
    private QuorumState quorum;
    private List<QuorumClosing> closings = List.of();
    private boolean reads;
    private boolean untouched;
    private boolean mayClose;

    public void load() {
        ConferenceInfo conference = conferenceService.followed(new PlanId(plan));
        mayClose = navigation.plans(conference);
        reads = navigation.reads(conference);
        if (reads) {
            quorum = quorumService.state(conference.planId());
            closings = closingService.list(conference.planId());
            untouched = closingService.untouched(conference.planId());
        }
    }

    public void close() {
        QuorumClosing closing = closingService.close(new PlanId(plan));
        messages.info("dayText", "closing.closed", closing.number(), closing.present(), closing.baseCount());
        load();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public QuorumState getQuorum() {
        return quorum;
    }

    public List<QuorumClosing> getClosings() {
        return closings;
    }

    public boolean isReads() {
        return reads;
    }

    public boolean isMayClose() {
        return mayClose;
    }

    public boolean isUntouched() {
        return untouched;
    }
}
