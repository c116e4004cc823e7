package vn.tongket.awards.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.Ids;

/** The base salary of a time (mức lương cơ sở), from which prize money is calculated. */
@Entity
@Table(name = "base_salary", schema = "awards")
class BaseSalary {

    @Id
    private String id;

    @Version
    private long version;

    private long amount;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "entered_name")
    private String enteredName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected BaseSalary() {
        // for JPA
    }

    BaseSalary(BaseSalaryEntry entry) {
        this.id = Ids.next();
        this.amount = entry.amount();
        this.source = entry.source();
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
    }

    /** @param account the user name; the portal itself has one when it is set up */
    BaseSalary enteredBy(String account, Instant at) {
        this.enteredName = account;
        this.enteredAt = at;
        return this;
    }
}
