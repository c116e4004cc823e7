package vn.tongket.awards.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Certificate and money that a cancellation takes back (thu hồi), AWD-62. */
@Entity
@Table(name = "recovery", schema = "awards")
class Recovery {

    @Id
    @Column(name = "roll_id")
    private String rollId;

    @Version
    private long version;

    @Column(name = "change_id")
    private String changeId;

    private long amount;

    @Column(name = "certificate_returned_on")
    private LocalDate certificateReturnedOn;

    @Column(name = "money_returned_on")
    private LocalDate moneyReturnedOn;

    private String remark;

    @Column(name = "noted_by")
    private String notedBy;

    protected Recovery() {
        // for JPA
    }

    Recovery(ChangeId change, StandingLine line) {
        this.rollId = line.rollId();
        this.changeId = change.value();
        this.amount = line.prize();
    }

    void note(RecoveryNote note, String by) {
        certificateReturnedOn = note.certificateReturnedOn();
        moneyReturnedOn = note.moneyReturnedOn();
        remark = note.remark();
        notedBy = by;
    }

    ChangeId change() {
        return new ChangeId(changeId);
    }

    long version() {
        return version;
    }
}
