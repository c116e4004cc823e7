package vn.tongket.planning.account;

import java.io.Serializable;

/** An account as the administrator's list shows it. */
public record AccountSummary(
        String id, String username, String personId, String fullName, boolean enabled, long version)
        implements Serializable {

    public AccountId accountId() {
        return new AccountId(id);
    }
}
