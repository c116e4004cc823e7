package vn.tongket.planning.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** Reads and checks the audit log (tra cứu và kiểm tra nhật ký), for the inspector alone (AUD-3). */
@Stateless
@RolesAllowed("auditor")
public class AuditService {

    private static final int PART = 1_000;

    @Inject
    private AuditRepository entries;

    /** The latest first. @param action empty for every action */
    public Page<AuditEntry> list(@NotNull PageRequest request, @NotNull String action) {
        String words = request.query() == null ? "" : request.query().strip();
        return new Page<>(
                entries.latest(action, words, request.offset(), request.size()),
                request.page(),
                request.size(),
                entries.count(action, words));
    }

    public List<String> actions() {
        return entries.actions();
    }

    public AuditCheck check() {
        AuditChain chain = new AuditChain();
        List<AuditEntry> part = entries.after(0, PART);
        while (!part.isEmpty() && chain.follow(part)) {
            part = entries.after(chain.reached(), PART);
        }
        return chain.result();
    }
}
