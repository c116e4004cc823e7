package vn.tongket.web.attendance.door;

import static vn.tongket.web.shell.VietnameseFormat.OFFICE;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import vn.tongket.attendance.posting.Posting;
import vn.tongket.attendance.posting.PostingService;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the posted codes on {@code attendance/doors.xhtml} and the poster {@code attendance/poster.xhtml}. */
@Named
@ViewScoped
public class PostingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PIXELS = 900;

    @Inject
    private PostingService postingService;

    @Inject
    private QrCode qrCode;

    @Inject
    private DoorsBacking doors;

    @Inject
    private Messages messages;

    private List<Posting> postings;
    private String posting;
    private String station;
    private LocalDateTime from;
    private LocalDateTime to;

    public List<Posting> getPostings() {
        if (postings == null) {
            postings = postingService.list(plan());
        }
        return postings;
    }

    public void post() {
        postingService.post(
                plan(),
                station,
                from.atZone(OFFICE).toInstant(),
                to.atZone(OFFICE).toInstant());
        messages.info("guestText", "postings.made");
        postings = null;
    }

    public void end(Posting shown) {
        postingService.end(plan(), shown.id());
        messages.info("guestText", "postings.ended");
        postings = null;
    }

    public boolean works(Posting shown) {
        return shown.worksAt(Instant.now());
    }

    /** The one that the poster shows. */
    public Posting getShown() {
        return getPostings().stream()
                .filter(known -> known.id().equals(posting))
                .findFirst()
                .orElse(null);
    }

    public String getLink() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String address = request.getRequestURL().toString();
        String page = request.getRequestURI();
        return address.substring(0, address.length() - page.length()) + request.getContextPath() + "/guest/here?k="
                + getShown().secret();
    }

    public String getQr() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(qrCode.png(getLink(), PIXELS));
    }

    private PlanId plan() {
        return new PlanId(doors.getPlan());
    }

    public String getPosting() {
        return posting;
    }

    public void setPosting(String posting) {
        this.posting = posting;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }
}
