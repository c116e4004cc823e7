package vn.tongket.planning.reminding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** A source that fails while a test wants it to, and counts how often it was asked. */
@Singleton
@LocalBean
@Local(ReminderSource.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailingSource implements ReminderSource {

    private final AtomicInteger asked = new AtomicInteger();
    private boolean failing;

    @Override
    public int remind(Clock clock) {
        asked.incrementAndGet();
        if (failing) {
            throw new IllegalStateException("planted failure");
        }
        return 0;
    }

    public void fail() {
        failing = true;
    }

    public void mend() {
        failing = false;
    }

    public int asked() {
        return asked.get();
    }
}
