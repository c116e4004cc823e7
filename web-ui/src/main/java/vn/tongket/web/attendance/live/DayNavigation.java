package vn.tongket.web.attendance.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;

/**
 * Which pages of the day the caller finds something on (điều hướng ngày hội nghị). A page that is only written in part
 * has not loaded its conference; then there is nothing to show.
 */
@Named
@RequestScoped
public class DayNavigation {

    private static final Map<String, Set<String>> SECTIONS = Map.of(
            "groups", Set.of("groups", "imports", "import"),
            "invitations", Set.of("invitations", "invitation-terms", "catering"),
            "hall", Set.of("hall", "hall-use"),
            "doors", Set.of("doors", "health"),
            "live", Set.of("live", "missing", "inside", "quorum", "rehearsal", "sheets"),
            "reconciliation", Set.of("reconciliation"),
            "after", Set.of("after"),
            "settings", Set.of("settings"));

    @Inject
    private CurrentUser currentUser;

    public boolean plans(ConferenceInfo conference) {
        return conference != null && currentUser.caller().may(Role.PLANNER, conference.issuer());
    }

    /** Whether the caller reads guest list and records, which an usher does not. */
    public boolean reads(ConferenceInfo conference) {
        return conference != null
                && currentUser.caller().mayAny(conference.issuer(), Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    public boolean admits(ConferenceInfo conference) {
        return plans(conference) || conference != null && currentUser.caller().holds(Role.USHER);
    }

    /** @param page name of a page of the day, such as {@code live} */
    public String current(String page) {
        return here().equals(page) ? "page" : null;
    }

    /** @param section a part of the conference, such as {@code hall}, to which several pages belong */
    public String section(String section) {
        return SECTIONS.get(section).contains(here()) ? "page" : null;
    }

    private static String here() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.replace("/attendance/", "").replace(".xhtml", "");
    }
}
