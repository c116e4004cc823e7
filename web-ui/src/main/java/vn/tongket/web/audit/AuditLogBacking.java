package vn.tongket.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.audit.AuditCheck;
import vn.tongket.planning.audit.AuditEntry;
import vn.tongket.planning.audit.AuditService;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code audit/log.xhtml}. */
@Named
@RequestScoped
public class AuditLogBacking extends PagedSearch<AuditEntry> {

    @Inject
    private AuditService log;

    @Inject
    private Messages messages;

    private String action;
    private AuditCheck check;

    @Override
    protected Page<AuditEntry> find(PageRequest request) {
        return log.list(request, action == null ? "" : action);
    }

    /** Follows the whole chain anew each time the page is opened. */
    public AuditCheck getCheck() {
        if (check == null) {
            check = log.check();
        }
        return check;
    }

    public List<String> getActions() {
        return log.actions();
    }

    /** The action's name; its code where the pages know none. */
    public String name(String code) {
        return messages.textOr("auditText", "action." + code, code);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
