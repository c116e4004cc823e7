package vn.tongket.web.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import vn.tongket.web.demo.DemoOffice;

/**
 * What the portal does by itself when it starts: the demonstration office, the first administrator.
 *
 * <p>From a timer, because roles are not in force yet while the server starts an application. The portal
 * is not ready before it is done.
 */
@Singleton
@Startup
@RunAs("administrator")
public class FirstStart {

    @Resource
    private TimerService timers;

    @Inject
    private DemoOffice demo;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private SetupHealth health;

    @PostConstruct
    void arrange() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    void begin() {
        demo.load();
        administrator.openWhenWanted();
        health.done();
    }
}
