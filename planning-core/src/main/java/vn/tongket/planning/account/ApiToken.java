package vn.tongket.planning.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A token by which a program acts for an account (mã truy cập); only its hash is kept (ACC-2). */
@Entity
@Table(name = "api_token", schema = "planning")
class ApiToken {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ApiToken() {
        // for JPA
    }

    ApiToken(String tokenHash, AccountId account, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.accountId = account.value();
        this.expiresAt = expiresAt;
    }
}
