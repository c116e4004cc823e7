package vn.tongket.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.AccountService;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code admin/account-new.xhtml}. */
@Named
@RequestScoped
public class NewAccountBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    private PersonSummary person;
    private String username;
    private String password;

    public String open() {
        AccountId account = accounts.open(username, password, person.personId());
        messages.info("text", "admin.account.opened", username);
        return "/admin/account?faces-redirect=true&id=" + account;
    }

    public PersonSummary getPerson() {
        return person;
    }

    public void setPerson(PersonSummary person) {
        this.person = person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
