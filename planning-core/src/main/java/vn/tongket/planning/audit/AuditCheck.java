package vn.tongket.planning.audit;

import java.io.Serializable;

/**
 * What the checker found (kết quả kiểm tra nhật ký).
 *
 * @param entries how many were read
 * @param fingerprint that of the last one; noted down elsewhere, it shows later that nothing was cut off the end
 * @param brokenAt the first entry that does not fit; 0 when all do
 */
public record AuditCheck(long entries, String fingerprint, long brokenAt) implements Serializable {

    public boolean sound() {
        return brokenAt == 0;
    }
}
