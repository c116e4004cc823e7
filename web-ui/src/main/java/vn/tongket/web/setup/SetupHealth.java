package vn.tongket.web.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the portal has done what it does at its start (khởi tạo xong). */
@Default
@Readiness
@ApplicationScoped
public class SetupHealth implements HealthCheck {

    private volatile boolean done;

    boolean isDone() {
        return done;
    }

    void done() {
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("setup").status(done).build();
    }
}
