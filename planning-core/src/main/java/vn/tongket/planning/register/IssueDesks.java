package vn.tongket.planning.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many plans are issued at the same time (số bàn cấp số).
 *
 * <p>Whoever issues holds a database connection while he waits for the number series, and then needs another one for
 * the modules that are told. If more came in than the pool has connections, all would wait for each other. So the
 * rest waits here, before it holds anything.
 */
@ApplicationScoped
public class IssueDesks {

    private static final int DESKS = 4;

    private final Semaphore desks = new Semaphore(DESKS, true);

    public <T> T serve(Supplier<T> issuing) {
        desks.acquireUninterruptibly();
        try {
            return issuing.get();
        } finally {
            desks.release();
        }
    }
}
