package vn.tongket.planning.reminding;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks for what is to be reminded of (bộ hẹn giờ nhắc việc), on every node, RMD-1. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    @Any
    private Instance<ReminderSource> sources;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private ReminderSchedule schedule;

    @PostConstruct
    public void start() {
        schedule = ReminderSchedule.of(ConfigProvider.getConfig());
        timers.createIntervalTimer(
                schedule.first().toMillis(), schedule.every().toMillis(), new TimerConfig("reminders", false));
    }

    @Timeout
    public void look() {
        if (schedule.open(LocalTime.now(clock))) {
            sources.forEach(this::ask);
        }
    }

    /** RMD-2 The container gives up a timer that fails, so no failure reaches it. */
    private void ask(ReminderSource source) {
        try {
            int given = source.remind(clock);
            LOG.log(given > 0 ? Level.INFO : Level.FINE, "{0} reminders given", given);
        } catch (EJBException failed) {
            LOG.log(Level.WARNING, "reminders were not given, the next look tries again", failed);
        }
    }
}
