package vn.tongket.awards.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.SearchKey;

/** What a later decision changes in one line of the roll (thay đổi ghi cạnh dòng sổ); only ever added (AWD-61). */
@Entity
@Table(name = "roll_change", schema = "awards")
class RollChange {

    @Id
    private String id;

    @Column(name = "change_id")
    private String changeId;

    @Column(name = "roll_id")
    private String rollId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private RolledField field;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    @Column(name = "name_key")
    private String nameKey;

    protected RollChange() {
        // for JPA
    }

    static RollChange cancellation(ChangeId change, String roll, int position) {
        RollChange cancelled = new RollChange();
        cancelled.id = Ids.next();
        cancelled.changeId = change.value();
        cancelled.rollId = roll;
        cancelled.position = position;
        cancelled.kind = ChangeKind.CANCELLATION;
        return cancelled;
    }

    static RollChange correction(ChangeId change, String roll, int position, Correction correction) {
        RollChange corrected = cancellation(change, roll, position);
        corrected.kind = ChangeKind.CORRECTION;
        corrected.field = correction.field();
        corrected.oldValue = correction.before();
        corrected.newValue = correction.after();
        corrected.nameKey = correction.field() == RolledField.NAME ? SearchKey.of(correction.after()) : null;
        return corrected;
    }
}
