package vn.tongket.web.attendance.live;

import static vn.tongket.web.shell.VietnameseFormat.OFFICE;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.tongket.attendance.wall.WallLink;
import vn.tongket.attendance.wall.WallService;
import vn.tongket.planning.plan.PlanId;

/** Backs the links for screens in the hall on {@code attendance/live.xhtml}. */
@Named
@ViewScoped
public class WallsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** From the evening before to the end of a long day. */
    private static final int HOURS = 24;

    @Inject
    private WallService wallService;

    private String plan;
    private List<WallLink> links;
    private String name;
    private LocalDateTime to =
            LocalDateTime.now(OFFICE).withSecond(0).withNano(0).plusHours(HOURS);
    private String link;

    public List<WallLink> getLinks() {
        if (links == null) {
            links = wallService.list(new PlanId(plan));
        }
        return links;
    }

    public void make() {
        String secret =
                wallService.open(new PlanId(plan), name, to.atZone(OFFICE).toInstant());
        link = address() + "/screen/wall?k=" + secret;
        name = null;
        links = null;
    }

    public void end(WallLink shown) {
        wallService.end(new PlanId(plan), shown.id());
        link = null;
        links = null;
    }

    public boolean works(WallLink shown) {
        return shown.worksAt(Instant.now());
    }

    private static String address() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String page = request.getRequestURL().toString();
        return page.substring(0, page.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String shown) {
        // the field that shows it is only read
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }
}
