package vn.tongket.attendance.wall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Opens to a screen what its link is for (tra cứu đường dẫn màn hình), without an account. */
@Stateless
@PermitAll
public class WallDirectory {

    @Inject
    private WallRepository walls;

    @Inject
    private ConferenceService conferences;

    private final Clock clock = Clock.systemUTC();

    /** ATT-100 Refused like an unknown one when it has expired or was taken back. */
    public WallLink working(@NotNull String secret) {
        return walls.bySecret(secret)
                .filter(link -> link.worksAt(clock.instant()))
                .orElseThrow(() -> new BusinessException(WallError.NOT_FOUND));
    }

    public ConferenceInfo conference(@NotNull WallLink link) {
        return conferences.facts(new PlanId(link.planId()));
    }

    /** Which of these links still work. */
    public Set<String> stillWorking(@NotNull Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : walls.working(ids, clock.instant());
    }
}
