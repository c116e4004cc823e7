package vn.tongket.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.AccountService;
import vn.tongket.planning.account.AccountSummary;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code admin/accounts.xhtml}. */
@Named
@RequestScoped
public class AccountsBacking extends PagedSearch<AccountSummary> {

    @Inject
    private AccountService accounts;

    @Override
    protected Page<AccountSummary> find(PageRequest request) {
        return accounts.list(request);
    }
}
