package vn.tongket.web.api.attendance.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tongket.attendance.headcount.HeadcountDirectory;
import vn.tongket.attendance.wall.WallDirectory;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/**
 * The one reader of a node (bộ đọc số liệu): it asks each second whether a watched conference moved, counts once when
 * it did, and tells all screens. Nobody asks while nobody looks.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveReader {

    private static final Logger LOG = Logger.getLogger(LiveReader.class.getName());
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Duration RIGHT_TRUSTED_FOR = Duration.ofMinutes(5);

    @Inject
    private LiveBoard board;

    @Inject
    private HeadcountDirectory headcounts;

    @Inject
    private WallDirectory walls;

    private final Clock clock = Clock.systemUTC();

    /** A timer that fails twice is never called again, so a database that is away is waited for here. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void look() {
        try {
            board.watched().forEach(this::refresh);
        } catch (EJBException | BusinessException e) {
            LOG.log(Level.FINE, "The headcount could not be read", e);
        }
    }

    /** Says that the numbers are still true; a screen that hears nothing knows that they may be old. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void tick() {
        try {
            board.watched().stream().findFirst().ifPresent(headcounts::pulse);
            board.tick();
            board.keepOnly(walls.stillWorking(board.links()));
            board.sweep(clock.instant().minus(RIGHT_TRUSTED_FOR));
        } catch (EJBException | BusinessException e) {
            LOG.log(Level.FINE, "The screens wait for the database", e);
        }
    }

    private void refresh(PlanId plan) {
        String pulse = headcounts.pulse(plan);
        if (!board.isShown(plan, pulse)) {
            board.show(plan, new Frame(pulse, JSON.toJson(headcounts.headcount(plan))));
        }
    }
}
