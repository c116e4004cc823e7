package vn.tongket.attendance.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.health.HealthDirectory;
import vn.tongket.attendance.health.HealthState;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.GuestView;

/** A guest declares his health at home, by his own link and without an account (khai báo y tế trước), ATT-103. */
@Stateless
@PermitAll
public class HealthAheadService {

    @Inject
    private GuestService guests;

    @Inject
    private HealthDirectory health;

    public HealthAhead asked(@NotNull String secret, @NotNull String address) {
        GuestView guest = guests.view(secret, address);
        return new HealthAhead(
                health.asked(guest.conference()).orElse(null),
                health.state(guest.conference(), guest.invitation().id()));
    }

    /** @param answers one for each question, yes being true */
    public HealthState declare(
            @NotNull String secret, @NotNull List<@NotNull Boolean> answers, @NotNull String address) {
        GuestView guest = guests.view(secret, address);
        return health.declare(
                guest.conference(),
                guest.invitation().invitationId(),
                answers,
                guest.invitation().fullName());
    }
}
