package vn.tongket.web.awards.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.council.ChairService;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.UrnRenewal;
import vn.tongket.awards.council.minutes.CouncilPaper;
import vn.tongket.awards.council.minutes.CouncilPapers;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/session.xhtml}: chair and secretary run a session, everybody in it follows. */
@Named
@ViewScoped
public class SessionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouncilService council;

    @Inject
    private ChairService chair;

    @Inject
    private CouncilPapers minutes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String id;
    private SessionDetail session;
    private boolean runs;
    private List<String> present;
    private String recusedMember;
    private String recusedNomination;
    private String reason;
    private WrittenForm written;
    private List<CouncilPaper> papers = List.of();
    private boolean keyLost;
    private List<UrnRenewal> renewals = List.of();
    private String renewReason;

    public void load() {
        session = council.get(new SessionId(String.valueOf(id)));
        papers = currentUser.caller().holdsAny(Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR)
                ? minutes.ofSession(session.id())
                : List.of();
        runs = council.runs(session.id());
        keyLost = chair.isKeyLost(session.id());
        renewals = chair.renewals(session.id());
        present = session.members().stream()
                .filter(SessionMember::present)
                .map(one -> one.person().value())
                .toList();
        if (runs && !session.closed()) {
            written = new WrittenForm(session, chair.writtenBy(session.id()).orElse(null));
        }
    }

    public void attend() {
        chair.attend(session.id(), persons(present));
        done("session.attended");
    }

    public void open() {
        chair.attend(session.id(), persons(present));
        chair.open(session.id());
        done("session.opened");
    }

    public void recuse() {
        chair.recuse(session.id(), new NominationId(recusedNomination), new PersonId(recusedMember), reason);
        reason = null;
        done("session.recused");
    }

    /** Read by one person, then by another; counted when both say the same. */
    public void enterWritten() {
        boolean second = written.isSecond();
        boolean counted = chair.enterWritten(session.id(), written.papers());
        done(counted ? "written.counted" : second ? "written.differs" : "written.first");
    }

    public void renewUrn() {
        chair.renewUrn(session.id(), renewReason);
        renewReason = null;
        done("urn.renewed");
    }

    public void close() {
        session = council.close(session.id());
        done("session.closed." + session.state());
    }

    private void done(String key) {
        messages.info("councilText", key);
        load();
    }

    private static Set<PersonId> persons(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toCollection(HashSet::new));
    }

    public boolean isKeyLost() {
        return keyLost;
    }

    public List<UrnRenewal> getRenewals() {
        return renewals;
    }

    public String getRenewReason() {
        return renewReason;
    }

    public void setRenewReason(String renewReason) {
        this.renewReason = renewReason;
    }

    public SessionDetail getSession() {
        return session;
    }

    public boolean isRuns() {
        return runs;
    }

    public List<CouncilPaper> getPapers() {
        return papers;
    }

    public WrittenForm getWritten() {
        return written;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRecusedMember() {
        return recusedMember;
    }

    public void setRecusedMember(String recusedMember) {
        this.recusedMember = recusedMember;
    }

    public String getRecusedNomination() {
        return recusedNomination;
    }

    public void setRecusedNomination(String recusedNomination) {
        this.recusedNomination = recusedNomination;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
