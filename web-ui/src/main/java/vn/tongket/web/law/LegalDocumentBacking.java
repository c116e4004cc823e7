package vn.tongket.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.law.Citation;
import vn.tongket.planning.law.LegalChange;
import vn.tongket.planning.law.LegalDocumentDetail;
import vn.tongket.planning.law.LegalDocumentSummary;
import vn.tongket.planning.law.LegalKind;
import vn.tongket.planning.law.LegalRegisterService;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code law/document.xhtml}. */
@Named
@ViewScoped
public class LegalDocumentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalRegisterService laws;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private String id;
    private String basis;
    private Long version;
    private LegalForm form;
    private List<LegalChange> history = List.of();

    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = LegalForm.of(Citation.read(basis));
        } else {
            show(laws.get(id));
        }
    }

    private void show(LegalDocumentDetail document) {
        version = document.version();
        form = LegalForm.of(document.entry());
        history = laws.history(id);
    }

    public String save() {
        LegalDocumentDetail saved = id == null
                ? laws.add(form.entry(form.getReplacedBy()))
                : laws.change(id, form.entry(form.getReplacedBy()), version);
        messages.info("lawText", "law.saved", saved.entry().citation());
        return "/law/document?faces-redirect=true&id=" + saved.id();
    }

    /** Documents that may have taken its place, the latest first. */
    public List<LegalDocumentSummary> getSuccessors() {
        return laws.list(new PageRequest(null, 0, PageRequest.MAX_SIZE, null)).items().stream()
                .filter(document -> !document.id().equals(id))
                .toList();
    }

    public boolean isWriter() {
        return user.caller().holdsAny(Role.PLANNER, Role.CLERK);
    }

    public boolean isFresh() {
        return id == null;
    }

    public LegalKind[] getKinds() {
        return LegalKind.values();
    }

    public LegalForm getForm() {
        return form;
    }

    public List<LegalChange> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis == null ? this.basis : basis;
    }
}
