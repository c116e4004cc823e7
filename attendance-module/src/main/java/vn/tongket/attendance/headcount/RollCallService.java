package vn.tongket.attendance.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.attendance.checkin.AdmissionDirectory;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.directory.ContactData;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanId;

/** Who has not come and who is inside (vắng mặt, có mặt), for those who invite or admit (ATT-63). */
@Stateless
@RolesAllowed({"planner", "usher"})
public class RollCallService {

    @Inject
    private RollCallRepository presence;

    @Inject
    private AdmissionDirectory admissions;

    @Inject
    private DirectoryService directory;

    @Inject
    private ConferenceService conferences;

    /** Expected and not here, by unit; whoever declined is not expected. */
    public List<ExpectedGuest> missing(@NotNull PlanId plan) {
        conferences.admitting(plan);
        List<ExpectedGuest> guests = presence.missing(plan, admissions.currentSession(plan));
        Map<String, String> phones = phones(guests);
        return guests.stream()
                .map(guest -> guest.phone() == null && guest.personId() != null
                        ? guest.calledAt(phones.get(guest.personId()))
                        : guest)
                .toList();
    }

    /** Everybody inside now, by unit. */
    public List<PersonInside> inside(@NotNull PlanId plan) {
        conferences.admitting(plan);
        return presence.inside(plan, admissions.currentSession(plan));
    }

    private Map<String, String> phones(List<ExpectedGuest> guests) {
        List<PersonId> asked = guests.stream()
                .filter(guest -> guest.phone() == null)
                .map(ExpectedGuest::personId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList();
        return directory.contacts(asked).stream()
                .filter(contact -> contact.phone() != null)
                .collect(Collectors.toMap(ContactData::personId, ContactData::phone, (first, second) -> first));
    }
}
