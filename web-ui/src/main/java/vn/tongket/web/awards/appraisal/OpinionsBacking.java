package vn.tongket.web.awards.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.appraisal.OpinionService;
import vn.tongket.awards.appraisal.Stance;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/opinions.xhtml}: what other bodies are asked, and what they answer. */
@Named
@ViewScoped
public class OpinionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpinionService service;

    @Inject
    private Messages messages;

    private List<OpinionForm> opinions;

    public void load() {
        opinions = service.askedOfMine().stream().map(OpinionForm::new).toList();
    }

    public String answer(OpinionForm form) {
        service.answer(form.getOpinion().id(), form.getStance(), form.getAnswer());
        messages.info("appraisalText", "opinions.answered", form.getOpinion().nominee());
        return "/awards/opinions?faces-redirect=true";
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public LocalDate getToday() {
        return LocalDate.now();
    }

    public List<OpinionForm> getOpinions() {
        return opinions;
    }
}
