package vn.tongket.web.hall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.seating.Outcome;
import vn.tongket.attendance.seating.SeatingMapService;
import vn.tongket.attendance.seating.SeatingService;
import vn.tongket.attendance.seating.SeatingView;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/hall.xhtml}. */
@Named
@ViewScoped
public class HallBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "hallText";

    @Inject
    private SeatingService seatingService;

    @Inject
    private SeatingMapService maps;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String plan;
    private ConferenceInfo conference;
    private SeatingView view;
    private Outcome outcome;
    private String guest;
    private String seat;
    private String seen;

    public void load() {
        conference = conferences.seen(id());
        view = maps.view(id());
    }

    /** Shows what a new arrangement would change. */
    public void rehearse() {
        outcome = seatingService.rehearse(id());
    }

    public void arrange() {
        Outcome done = seatingService.arrange(id());
        messages.info(
                TEXTS,
                "hall.arranged",
                done.seated(),
                done.moved().size(),
                done.unseated().size());
        outcome = null;
        load();
    }

    public void place() {
        seatingService.place(id(), guest, seat, seen == null || seen.isEmpty() ? null : seen);
        messages.info(TEXTS, "hall.placed");
        load();
    }

    public void free() {
        seatingService.free(id(), guest);
        messages.info(TEXTS, "hall.freed");
        load();
    }

    public void pin() {
        seatingService.pin(id(), guest, true);
        messages.info(TEXTS, "hall.pinned");
        load();
    }

    public void unpin() {
        seatingService.pin(id(), guest, false);
        messages.info(TEXTS, "hall.unpinned");
        load();
    }

    public boolean isPlanner() {
        return conference != null && currentUser.caller().may(Role.PLANNER, conference.issuer());
    }

    private PlanId id() {
        return new PlanId(plan);
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

    public SeatingView getView() {
        return view;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
