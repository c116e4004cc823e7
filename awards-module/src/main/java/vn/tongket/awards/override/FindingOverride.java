package vn.tongket.awards.override;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** An override of one finding (cho qua một phát hiện); never deleted, only withdrawn. */
@Entity
@Table(name = "finding_override", schema = "awards")
class FindingOverride {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "nomination_id")
    private String nominationId;

    @Enumerated(EnumType.STRING)
    private FindingRule rule;

    private String reason;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected FindingOverride() {
        // for JPA
    }

    FindingOverride(OverrideEntry entry, Caller by, Instant at) {
        this.id = Ids.next();
        this.nominationId = entry.nominationId();
        this.rule = entry.rule();
        this.reason = entry.reason().strip();
        this.personId = by.person().value();
        this.personName = by.fullName();
        this.at = at;
    }

    void withdraw(Caller by, Instant now) {
        withdrawnBy = by.person().value();
        withdrawnAt = now;
    }
}
