package vn.tongket.awards.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.honour.HonoureesWithdrawn;

/** What was announced to the conference. */
@ApplicationScoped
public class Stage {

    private final List<HonoureesAnnounced> heard = new CopyOnWriteArrayList<>();
    private final List<HonoureesWithdrawn> withdrawals = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean();

    void hear(HonoureesAnnounced announced) {
        if (broken.get()) {
            throw new IllegalStateException("the conference cannot take the honourees");
        }
        heard.add(announced);
    }

    void hear(HonoureesWithdrawn withdrawal) {
        withdrawals.add(withdrawal);
    }

    List<HonoureesWithdrawn> withdrawn() {
        return withdrawals;
    }

    void breakDown(boolean down) {
        broken.set(down);
    }

    List<HonoureesAnnounced> heard() {
        return heard;
    }
}
