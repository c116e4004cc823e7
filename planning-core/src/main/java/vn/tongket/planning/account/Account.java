package vn.tongket.planning.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Account (tài khoản) of a person, root of its roles. */
@Entity
@Table(name = "account", schema = "planning")
class Account {

    @Id
    private String id;

    @Version
    private long version;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "person_id")
    private String personId;

    private boolean enabled;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {
        // for JPA
    }

    Account(String username, String passwordHash, PersonId person) {
        this.id = Ids.next();
        this.username = normalise(username);
        this.passwordHash = passwordHash;
        this.personId = person.value();
        this.enabled = true;
    }

    static String normalise(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void grant(Role role, UnitId unit, LocalDate from, LocalDate to) {
        grants.add(new RoleGrant(role, unit, from, to));
    }

    void deputise(RoleDelegationEntry entry, PersonId delegator) {
        grants.add(RoleGrant.deputising(entry, delegator));
    }

    /** Ends a role at once: a role that began today never was, an older one lasted until yesterday. */
    void revoke(String grantId, LocalDate today) {
        grants.removeIf(grant -> grant.hasId(grantId) && grant.beganOnOrAfter(today));
        grants.stream().filter(grant -> grant.hasId(grantId)).forEach(grant -> grant.endOn(today.minusDays(1)));
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void enable(boolean allowed) {
        enabled = allowed;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }
}
