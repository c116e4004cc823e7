package vn.tongket.web.attendance.door;

import static vn.tongket.web.shell.VietnameseFormat.OFFICE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tongket.attendance.session.Session;
import vn.tongket.attendance.session.SessionEntry;
import vn.tongket.attendance.session.SessionService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs the sessions on {@code attendance/doors.xhtml}, day by day. */
@Named
@ViewScoped
public class SessionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionService sessionService;

    @Inject
    private DoorsBacking doors;

    @Inject
    private Messages messages;

    private List<Session> sessions;
    private String id;
    private String name;
    private LocalDateTime opensAt;

    public Map<LocalDate, List<Session>> getByDay() {
        return sessions().stream()
                .collect(Collectors.groupingBy(
                        session -> session.opensAt().atZone(OFFICE).toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    private List<Session> sessions() {
        if (sessions == null) {
            sessions = sessionService.list(plan());
        }
        return sessions;
    }

    public void edit(Session session) {
        id = session.id();
        name = session.name();
        opensAt = LocalDateTime.ofInstant(session.opensAt(), OFFICE);
    }

    public void save() {
        SessionEntry entry =
                new SessionEntry(name.strip(), opensAt.atZone(OFFICE).toInstant());
        if (id == null) {
            sessionService.add(plan(), entry);
        } else {
            sessionService.change(plan(), id, entry);
        }
        messages.info("guestText", "sessions.saved", name);
        again();
    }

    public void remove(Session session) {
        sessionService.remove(plan(), session.id());
        messages.info("guestText", "sessions.removed", session.name());
        again();
    }

    private void again() {
        sessions = null;
        id = null;
        name = null;
        opensAt = null;
    }

    private PlanId plan() {
        return new PlanId(doors.getPlan());
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }
}
