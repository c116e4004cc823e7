package vn.tongket.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.AccountService;
import vn.tongket.planning.account.AccountSummary;
import vn.tongket.planning.account.GrantSummary;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code admin/account.xhtml}. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    private String id;
    private AccountSummary account;
    private List<GrantSummary> grants;
    private Role role;
    private UnitSummary unit;
    private LocalDate from = LocalDate.now(VietnameseFormat.OFFICE);
    private LocalDate to;
    private String password;

    public void load() {
        account = accounts.get(accountId());
        grants = accounts.grants(accountId());
    }

    public void grant() {
        accounts.grant(accountId(), role, unit.unitId(), from, to);
        messages.info("text", "admin.account.granted", unit.name());
        role = null;
        unit = null;
        to = null;
        load();
    }

    public void revoke(GrantSummary grant) {
        accounts.revoke(accountId(), grant.id());
        messages.info("text", "admin.account.revoked", grant.unitName());
        load();
    }

    public void enable(boolean enabled) {
        accounts.enable(accountId(), enabled);
        messages.info("text", enabled ? "admin.account.enabled" : "admin.account.disabled", account.username());
        load();
    }

    public void resetPassword() {
        accounts.resetPassword(accountId(), password);
        messages.info("text", "admin.account.password-set", account.username());
        password = null;
    }

    private AccountId accountId() {
        return new AccountId(id == null ? "" : id);
    }

    public AccountSummary getAccount() {
        return account;
    }

    public List<GrantSummary> getGrants() {
        return grants;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UnitSummary getUnit() {
        return unit;
    }

    public void setUnit(UnitSummary unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
