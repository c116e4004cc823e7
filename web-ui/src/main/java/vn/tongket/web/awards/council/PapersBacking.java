package vn.tongket.web.awards.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;

/** Backs {@code awards/papers.xhtml}: a dossier of the session, to be read before it and in the room. */
@Named
@ViewScoped
public class PapersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouncilService council;

    @Inject
    private NominationService nominations;

    private String id;
    private String nomination;
    private SessionDetail session;
    private NominationDetail dossier;

    public void load() {
        session = council.get(new SessionId(String.valueOf(id)));
        dossier = nominations.get(new NominationId(String.valueOf(nomination)));
    }

    public SessionDetail getSession() {
        return session;
    }

    public NominationDetail getDossier() {
        return dossier;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNomination() {
        return nomination;
    }

    public void setNomination(String nomination) {
        this.nomination = nomination;
    }
}
