package vn.tongket.web.shell;

import static vn.tongket.planning.account.Role.ADMINISTRATOR;
import static vn.tongket.planning.account.Role.AUDITOR;
import static vn.tongket.planning.account.Role.CLERK;
import static vn.tongket.planning.account.Role.COUNCIL_MEMBER;
import static vn.tongket.planning.account.Role.DEPARTMENT_HEAD;
import static vn.tongket.planning.account.Role.LEADER;
import static vn.tongket.planning.account.Role.PLANNER;
import static vn.tongket.planning.account.Role.UNIT_OFFICER;
import static vn.tongket.planning.account.Role.USHER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;

/** Where the signed-in person may go (thanh điều hướng); rights are decided in the services. */
@Named
@RequestScoped
public class Navigation {

    private static final Set<Role> OFFICE = Set.of(PLANNER, CLERK, LEADER, AUDITOR, DEPARTMENT_HEAD, UNIT_OFFICER);
    private static final Set<Role> RECORD = Set.of(ADMINISTRATOR, PLANNER);
    private static final Set<Role> LEAD = Set.of(LEADER, DEPARTMENT_HEAD);
    private static final Set<Role> UNIT = Set.of(DEPARTMENT_HEAD, UNIT_OFFICER);
    private static final Set<Role> RECORDS = Set.of(CLERK, LEADER, PLANNER, AUDITOR);
    private static final Set<Role> DOOR = Set.of(PLANNER, LEADER, AUDITOR, USHER);
    private static final Set<Role> HONOURS =
            Set.of(PLANNER, LEADER, AUDITOR, DEPARTMENT_HEAD, UNIT_OFFICER, COUNCIL_MEMBER);

    private static final List<Place> PLACES = List.of(
            new Place("home", "/home", "pi-home", Set.of(Role.values()), "/home"),
            new Place("plans", "/plan/plan-list", "pi-file", OFFICE, "/plan/"),
            new Place("tasks", "/plan/task-list", "pi-check-square", OFFICE, "/plan/task"),
            new Place("records", "/records/outgoing", "pi-book", RECORDS, "/records/"),
            new Place("guests", "/attendance/conference-list", "pi-users", DOOR, "/attendance/"),
            new Place("my-guests", "/attendance/my-guests", "pi-user-plus", UNIT, "/attendance/my-guests"),
            new Place("awards", "/awards/campaigns", "pi-trophy", HONOURS, "/awards/"),
            new Place("authorities", "/signing/authorities", "pi-id-card", RECORD, "/signing/authorities"),
            new Place("delegations", "/signing/delegations", "pi-share-alt", LEAD, "/signing/delegations"),
            new Place("verify", "/signing/verify", "pi-shield", Set.of(Role.values()), "/signing/verify"),
            new Place("law", "/law/documents", "pi-book", OFFICE, "/law/"),
            new Place("audit", "/audit/log", "pi-history", Set.of(AUDITOR), "/audit/"),
            new Place("directory", "/directory/units", "pi-address-book", Set.of(Role.values()), "/directory/"));

    private static final List<Place> ADMINISTRATION = List.of(
            new Place("admin.units", "/admin/units", "pi-sitemap", Set.of(ADMINISTRATOR), "/admin/unit"),
            new Place(
                    "admin.calendar",
                    "/admin/calendar",
                    "pi-calendar",
                    Set.of(ADMINISTRATOR, PLANNER),
                    "/admin/calendar"),
            new Place("admin.people", "/admin/people", "pi-id-card", Set.of(ADMINISTRATOR), "/admin/people"),
            new Place("admin.accounts", "/admin/accounts", "pi-key", Set.of(ADMINISTRATOR), "/admin/account"),
            new Place("admin.mails", "/admin/mails", "pi-envelope", Set.of(ADMINISTRATOR), "/admin/mail"),
            new Place("admin.guard", "/admin/guard", "pi-shield", Set.of(ADMINISTRATOR, LEADER), "/admin/guard"));

    @Inject
    private CurrentUser currentUser;

    /** A place, who finds something there, and where its pages are. */
    private record Place(String key, String path, String icon, Set<Role> roles, String below) {}

    public List<NavigationEntry> getEntries() {
        return visible(PLACES);
    }

    public List<NavigationEntry> getAdministration() {
        return visible(ADMINISTRATION);
    }

    private List<NavigationEntry> visible(List<Place> places) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return places.stream()
                .filter(place -> place.roles().stream()
                        .anyMatch(role -> currentUser.caller().holds(role)))
                .map(place -> new NavigationEntry(place.key(), place.path(), place.icon(), shows(place, page, places)))
                .toList();
    }

    /** The page belongs to the place with the longest matching path. */
    private static boolean shows(Place place, String page, List<Place> places) {
        return page.startsWith(place.below())
                && places.stream()
                        .noneMatch(other -> page.startsWith(other.below())
                                && other.below().length() > place.below().length());
    }
}
