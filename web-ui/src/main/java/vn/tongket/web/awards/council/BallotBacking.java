package vn.tongket.web.awards.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.council.ChairService;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/ballot.xhtml}: the ballot paper of a member, mostly on his phone. */
@Named
@ViewScoped
public class BallotBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouncilService council;

    @Inject
    private ChairService chair;

    @Inject
    private Messages messages;

    private String id;
    private SessionDetail session;
    private List<BallotLine> lines;

    public void load() {
        session = council.get(new SessionId(String.valueOf(id)));
        lines = session.agenda().stream()
                .map(one -> new BallotLine(one, session.rule(one.id()), own(one.id())))
                .toList();
    }

    private Recusal own(String nomination) {
        return session.recusalsOn(nomination).stream()
                .filter(one -> one.member().equals(session.reader()))
                .findFirst()
                .orElse(null);
    }

    public String cast() {
        council.vote(
                session.id(),
                lines.stream()
                        .filter(BallotLine::isVotable)
                        .map(BallotLine::vote)
                        .toList());
        messages.info("councilText", "ballot.cast");
        return "/awards/ballot?faces-redirect=true&id=" + session.id().value();
    }

    /** The member does not vote on this one, and says why. */
    public String recuse(BallotLine line) {
        chair.recuse(session.id(), new NominationId(line.getNomination().id()), session.reader(), line.getReason());
        messages.info("councilText", "ballot.recused", line.getNomination().nomineeName());
        return "/awards/ballot?faces-redirect=true&id=" + session.id().value();
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public boolean isAnythingToVote() {
        return lines.stream().anyMatch(BallotLine::isVotable);
    }

    public SessionDetail getSession() {
        return session;
    }

    public List<BallotLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
