package vn.tongket.planning.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what leaves the portal, as a sender of e-mail would. */
@Stateless
@PermitAll
public class HeardNoticesListener {

    private static final List<String> SUBJECTS = new CopyOnWriteArrayList<>();

    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeTold event) {
        SUBJECTS.add(event.subject());
    }

    public List<String> subjects() {
        return List.copyOf(SUBJECTS);
    }
}
