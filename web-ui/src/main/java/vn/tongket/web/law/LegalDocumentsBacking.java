package vn.tongket.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.law.LegalDocumentSummary;
import vn.tongket.planning.law.LegalRegisterService;
import vn.tongket.planning.law.LegalState;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.PagedSearch;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code law/documents.xhtml}. */
@Named
@RequestScoped
public class LegalDocumentsBacking extends PagedSearch<LegalDocumentSummary> {

    @Inject
    private LegalRegisterService laws;

    @Inject
    private CurrentUser user;

    private final LocalDate today = LocalDate.now(VietnameseFormat.OFFICE);

    @Override
    protected Page<LegalDocumentSummary> find(PageRequest request) {
        return laws.list(request);
    }

    public LegalState state(LegalDocumentSummary document) {
        return document.stateOn(today);
    }

    public boolean isWriter() {
        return user.caller().holdsAny(Role.PLANNER, Role.CLERK);
    }
}
