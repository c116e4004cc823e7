package vn.tongket.attendance.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.OpenDoor;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.health.HealthDirectory;
import vn.tongket.attendance.health.HealthState;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.secret.AnswerThrottle;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** What a guest does with the posted code on his own phone and without an account (khách tự điểm danh). */
@Stateless
@PermitAll
public class SelfCheckInService {

    private static final String BY = "tự điểm danh";

    @Inject
    private PostingRepository postings;

    @Inject
    private OpenDoor door;

    @Inject
    private GuestService guests;

    @Inject
    private AnswerThrottle throttle;

    @Inject
    private HealthDirectory health;

    @Inject
    private ConferenceService conferences;

    private final Clock clock = Clock.systemUTC();

    /** The conference and the door that the posted code is for. */
    public PostedDoor view(@NotNull String secret) {
        Posting posting = posting(secret);
        return new PostedDoor(
                conferences.facts(new PlanId(posting.planId())),
                posting.stationName(),
                posting.worksAt(clock.instant()),
                posting.validFrom(),
                posting.validTo());
    }

    /**
     * ATT-77
     *
     * @param given his code or his link
     * @param scanId the same for the same try, so that a repeated one gets the same verdict
     */
    public SelfCheckIn checkIn(
            @NotNull String secret, @NotNull String given, @NotBlank String scanId, @NotNull String address) {
        Posting posting = working(secret);
        String code = code(posting, given, address);
        PlanId plan = new PlanId(posting.planId());
        InvitationSummary guest = door.guest(plan, code).orElse(null);
        ConferenceInfo conference = conferences.facts(plan);
        HealthState state = guest == null ? HealthState.NOTHING_ASKED : health.state(conference, guest.id());
        if (!state.passes()) {
            return new SelfCheckIn(null, state, health.asked(conference).orElseThrow(), null);
        }
        Scan scan = new Scan(code, posting.stationId(), scanId, null);
        Optional<CheckInResult> result = door.ask(plan, scan, BY);
        String home = guest == null || result.isPresent() ? null : door.home(guest);
        return new SelfCheckIn(result.orElse(null), state, null, home);
    }

    /** The guest declares on the same phone; ATT-76. */
    public HealthState declare(
            @NotNull String secret,
            @NotNull String given,
            @NotNull List<@NotNull Boolean> answers,
            @NotNull String address) {
        Posting posting = working(secret);
        PlanId plan = new PlanId(posting.planId());
        InvitationSummary guest = door.guest(plan, code(posting, given, address))
                .orElseThrow(() -> new BusinessException(PostingError.WHO_IS_IT));
        return health.declare(conferences.facts(plan), guest.invitationId(), answers, guest.fullName());
    }

    /** A code that is mistyped is no guess, for its checksum shows it; one that looks right and is unknown is. */
    private String code(Posting posting, String given, String address) {
        throttle.requireAllowed(address);
        Identity identity = Identity.of(given).orElseThrow(() -> new BusinessException(PostingError.WHO_IS_IT));
        if (identity.secret() != null) {
            InvitationSummary guest = guests.view(identity.secret(), address).invitation();
            if (!guest.planId().equals(posting.planId())) {
                throw new BusinessException(PostingError.WHO_IS_IT);
            }
            return guest.code();
        }
        boolean guessed = PassCode.parse(identity.code()).isPresent()
                && door.guest(new PlanId(posting.planId()), identity.code()).isEmpty();
        if (guessed) {
            throttle.failed(address);
        }
        return identity.code();
    }

    private Posting working(String secret) {
        Posting posting = posting(secret);
        if (!posting.worksAt(clock.instant())) {
            throw new BusinessException(PostingError.NOT_NOW, posting.stationName());
        }
        return posting;
    }

    private Posting posting(String secret) {
        return postings.bySecret(secret).orElseThrow(() -> new BusinessException(PostingError.NOT_FOUND));
    }
}
