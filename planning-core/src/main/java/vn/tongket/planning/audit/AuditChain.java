package vn.tongket.planning.audit;

import java.util.List;

/** Follows the entries from the first on (kiểm tra chuỗi), AUD-2. */
final class AuditChain {

    private AuditEntry last = AuditEntry.NONE;
    private long brokenAt;

    /** False when it is broken and need not be read further. */
    boolean follow(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            if (!entry.follows(last) || !entry.sound()) {
                brokenAt = entry.number();
                return false;
            }
            last = entry;
        }
        return true;
    }

    long reached() {
        return last.number();
    }

    AuditCheck result() {
        return new AuditCheck(last.number(), last.fingerprint(), brokenAt);
    }
}
