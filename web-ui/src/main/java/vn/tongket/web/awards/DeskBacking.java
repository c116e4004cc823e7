package vn.tongket.web.awards;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
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

    private final Map<DossierField, String> remarks = new EnumMap<>(DossierField.class);
    private String id;
    private String comment;
    private NominationDetail open;
    private List<NominationDetail> waiting;

    public void load() {
        waiting = nominations.waitingWithFindings();
        if (id != null) {
            open = nominations.get(new NominationId(id));
        }
    }

    /** @param action {@code ENDORSE}, {@code RETURN} or {@code REJECT} */
    public String act(String action) {
        NominationMove move = new NominationMove(NominationAction.valueOf(action), comment, null, atFields(action));
        desk.act(open.summary().nominationId(), move, open.summary().version());
        messages.info("awardText", "desk.done." + action, open.summary().nomineeName());
        return "/awards/desk?faces-redirect=true";
    }

    /** Endorses the chosen ones that are safe; the others stay and are named as such. */
    public String endorseChosen() {
        List<String> chosen = chosen();
        if (chosen.isEmpty()) {
            messages.warn("dossierText", "desk.none-chosen");
            return null;
        }
        int endorsed = desk.endorseSafe(chosen.stream().map(NominationId::new).toList())
                .size();
        messages.info("dossierText", "desk.endorsed", endorsed, chosen.size() - endorsed);
        return "/awards/desk?faces-redirect=true";
    }

    /** The ticked rows, of those that the page showed. */
    private List<String> chosen() {
        Set<String> shown = waiting.stream().map(one -> one.summary().id()).collect(Collectors.toSet());
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Stream.of(ticked).filter(shown::contains).toList();
    }

    private List<FieldRemark> atFields(String action) {
        return action.equals("RETURN")
                ? remarks.entrySet().stream()
                        .filter(remark ->
                                remark.getValue() != null && !remark.getValue().isBlank())
                        .map(remark -> new FieldRemark(remark.getKey(), remark.getValue()))
                        .toList()
                : List.of();
    }

    /** Whether it can be endorsed together with others. */
    public boolean safe(NominationDetail one) {
        return one.findings().stream().noneMatch(Finding::blocks);
    }

    public DossierField[] getFields() {
        return DossierField.values();
    }

    public Map<DossierField, String> getRemarks() {
        return remarks;
    }

    public NominationDetail getOpen() {
        return open;
    }

    public List<NominationDetail> getWaiting() {
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
