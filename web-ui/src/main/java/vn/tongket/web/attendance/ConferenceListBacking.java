package vn.tongket.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;

/** Backs {@code attendance/conference-list.xhtml}. */
@Named
@RequestScoped
public class ConferenceListBacking {

    @Inject
    private ConferenceService conferenceService;

    @Inject
    private CurrentUser currentUser;

    private List<ConferenceInfo> conferences;

    @PostConstruct
    void load() {
        conferences = conferenceService.list();
    }

    public boolean plans(ConferenceInfo conference) {
        return currentUser.caller().may(Role.PLANNER, conference.issuer());
    }

    /** Whether the caller reads the guest list, which an usher does not. */
    public boolean reads(ConferenceInfo conference) {
        return currentUser.caller().mayAny(conference.issuer(), Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    public boolean admits(ConferenceInfo conference) {
        return plans(conference) || currentUser.caller().holds(Role.USHER);
    }

    public boolean isNamesGuests() {
        Caller caller = currentUser.caller();
        return caller.holdsAny(Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }

    public List<ConferenceInfo> getConferences() {
        return conferences;
    }
}
