package vn.tongket.attendance.bulk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.tongket.attendance.group.GroupSummary;

/**
 * Notes how the work on an import goes (ghi nhận tiến độ), each note in a transaction of its own, so that it is seen
 * while the work itself is not: ATT-27.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportDesk {

    /** Who works on an import claims it within this time. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    @Inject
    private ImportRepository imports;

    private final Clock clock = Clock.systemUTC();

    public ImportId open(GroupSummary group, String fileName, String by) {
        GuestImport fresh = GuestImport.of(group, fileName, by, clock.instant());
        imports.add(fresh);
        return fresh.id();
    }

    public void begin(ImportId id) {
        imports.hold(id).begin(clock.instant());
    }

    public void advance(ImportId id, int rows) {
        imports.hold(id).advance(rows, clock.instant());
    }

    public void fail(ImportId id, String code) {
        imports.hold(id).fail(code);
    }

    /** The work came to an end without a result. */
    public void giveBack(ImportId id) {
        GuestImport found = imports.hold(id);
        if (found.state().running()) {
            found.giveBack();
        }
    }

    /** Gives an import back whose worker is gone, such as with the server that ran him. */
    public void look(ImportId id) {
        GuestImport found = imports.get(id);
        imports.refresh(found);
        if (abandoned(found) && imports.claim(id)) {
            giveBack(id);
        }
    }

    /** Looked at without holding it, which would wait for whoever writes its rows. */
    private boolean abandoned(GuestImport found) {
        return found.state().running() && found.untouchedSince(clock.instant().minus(GRACE));
    }
}
