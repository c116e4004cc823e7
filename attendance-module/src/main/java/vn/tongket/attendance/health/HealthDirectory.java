package vn.tongket.attendance.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.BusinessException;

/** What a rule of health asks and what was declared (tra cứu khai báo y tế), for use cases decided elsewhere. */
@Stateless
@PermitAll
public class HealthDirectory {

    @Inject
    private HealthRepository records;

    private final Clock clock = Clock.systemUTC();

    /** ATT-75 The rule on the day of the conference. */
    public Optional<HealthRule> asked(@NotNull ConferenceInfo conference) {
        return records.inForce(conference.day());
    }

    /** ATT-76 */
    public HealthState state(@NotNull ConferenceInfo conference, @NotBlank String invitation) {
        return asked(conference)
                .map(rule -> records.state(rule.id(), invitation))
                .orElse(HealthState.NOTHING_ASKED);
    }

    /** The same where the rule is known already. */
    public HealthState state(@NotBlank String rule, @NotBlank String invitation) {
        return records.state(rule, invitation);
    }

    /** @param answers one for each question, yes being true */
    public HealthState declare(
            @NotNull ConferenceInfo conference,
            @NotNull InvitationId guest,
            @NotNull List<@NotNull Boolean> answers,
            @NotBlank String by) {
        HealthRule rule = asked(conference)
                .orElseThrow(() -> new BusinessException(HealthError.NOTHING_ASKED, conference.title()));
        if (answers.size() != rule.questions().size()) {
            throw new BusinessException(
                    HealthError.ANSWERS_MISSING, rule.questions().size());
        }
        StringBuilder written = new StringBuilder();
        answers.forEach(yes -> written.append(yes ? '1' : '0'));
        records.declare(guest, rule.id(), written.toString(), by, clock.instant());
        return HealthState.of(written.toString());
    }
}
