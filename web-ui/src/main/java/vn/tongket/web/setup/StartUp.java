package vn.tongket.web.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries the first start until it is done; the portal is not ready before. */
@Singleton
@Startup
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
    private static final long PAUSE_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private FirstStart firstStart;

    @Inject
    private SetupHealth health;

    private ScheduledFuture<?> attempts;

    @PostConstruct
    void begin() {
        attempts = executor.scheduleWithFixedDelay(this::attempt, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** An attempt that throws is the last one: its cause is in the log, and the portal does not become ready. */
    private void attempt() {
        try {
            if (!health.isDone() && firstStart.tryIt()) {
                health.done();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The portal cannot be set up", e);
            throw e;
        }
    }

    @PreDestroy
    void end() {
        attempts.cancel(false);
    }
}
