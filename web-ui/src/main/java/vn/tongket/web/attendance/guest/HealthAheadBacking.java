package vn.tongket.web.attendance.guest;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tongket.attendance.posting.HealthAhead;
import vn.tongket.attendance.posting.HealthAheadService;

/** Backs the health declaration on {@code guest/answer.xhtml}. */
@Named
@ViewScoped
public class HealthAheadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthAheadService healthAhead;

    private HealthAhead asked;
    private List<Integer> yes = new ArrayList<>();

    public HealthAhead of(String secret) {
        if (asked == null) {
            asked = healthAhead.asked(secret, address());
        }
        return asked;
    }

    public void declare(String secret) {
        List<Boolean> answers = new ArrayList<>(
                Collections.nCopies(of(secret).rule().questions().size(), false));
        yes.forEach(question -> answers.set(question, true));
        healthAhead.declare(secret, answers, address());
        asked = null;
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }

    public List<Integer> getYes() {
        return yes;
    }

    public void setYes(List<Integer> yes) {
        this.yes = yes;
    }
}
