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
import vn.tongket.attendance.posting.PostedDoor;
import vn.tongket.attendance.posting.SelfCheckIn;
import vn.tongket.attendance.posting.SelfCheckInService;
import vn.tongket.kernel.Ids;

/** Backs {@code guest/here.xhtml}, which a guest opens by the code that is posted in the hall. */
@Named
@ViewScoped
public class SelfCheckInBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How often the device of his door is waited for, a second apart, before he is sent there. */
    private static final int PATIENCE = 8;

    @Inject
    private SelfCheckInService selfCheckIn;

    private String posted;
    private PostedDoor door;
    private String given;
    private String scanId;
    private SelfCheckIn answer;
    private int asked;
    private List<Integer> yes = new ArrayList<>();

    public void load() {
        door = selfCheckIn.view(posted == null ? "" : posted);
    }

    public void checkIn() {
        scanId = "self-" + Ids.next();
        asked = 0;
        again();
    }

    public void again() {
        answer = selfCheckIn.checkIn(posted, given, scanId, address());
        asked++;
    }

    public void declare() {
        List<Boolean> answers =
                new ArrayList<>(Collections.nCopies(answer.asked().questions().size(), false));
        yes.forEach(question -> answers.set(question, true));
        selfCheckIn.declare(posted, given, answers, address());
        checkIn();
    }

    public boolean isWaiting() {
        return answer != null && answer.waiting() && asked < PATIENCE;
    }

    public boolean isSentHome() {
        return answer != null && answer.waiting() && asked >= PATIENCE;
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }

    public String getPosted() {
        return posted;
    }

    public void setPosted(String posted) {
        this.posted = posted;
    }

    public PostedDoor getDoor() {
        return door;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public SelfCheckIn getAnswer() {
        return answer;
    }

    public List<Integer> getYes() {
        return yes;
    }

    public void setYes(List<Integer> yes) {
        this.yes = yes;
    }
}
