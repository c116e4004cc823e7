package vn.tongket.web.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import vn.tongket.web.demo.DemoOffice;

/**
 * What the portal does by itself when it starts: the demonstration office, the first administrator.
 *
 * <p>From a timer that waits until roles are in force. The portal is not ready before it is done.
 */
@Singleton
@Startup
@RunAs("administrator")
public class FirstStart {

    private static final long PAUSE = 500;

    @Resource
    private TimerService timers;

    @Inject
    private DemoOffice demo;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private SetupHealth health;

    @Inject
    private RolesInForce roles;

    @PostConstruct
    void arrange() {
        timers.createIntervalTimer(PAUSE, PAUSE, new TimerConfig(null, false));
    }

    @Timeout
    void begin(Timer timer) {
        if (roles.forAdministrator()) {
            demo.load();
            administrator.openWhenWanted();
            health.done();
            timer.cancel();
        }
    }
}
