package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/desk.xhtml}: what waits for the head of a unit, one dossier open. */
@Named
@ViewScoped
public class DeskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private Messages messages;

    private String id;
    private String comment;
    private NominationDetail open;
    private List<NominationSummary> waiting;

    public void load() {
        waiting = nominations.waitingForHead();
        if (id != null) {
            open = nominations.get(new NominationId(id));
        }
    }

    /** @param action {@code ENDORSE}, {@code RETURN} or {@code REJECT} */
    public String act(String action) {
        NominationMove move = new NominationMove(NominationAction.valueOf(action), comment, null);
        desk.act(open.summary().nominationId(), move, open.summary().version());
        messages.info("awardText", "desk.done." + action, open.summary().nomineeName());
        return "/awards/desk?faces-redirect=true";
    }

    public NominationDetail getOpen() {
        return open;
    }

    public List<NominationSummary> getWaiting() {
        return waiting;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
