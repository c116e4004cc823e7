package vn.tongket.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.kernel.Ids;

/** A remark at a field of a nomination (ý kiến tại mục), of the step that returned it. */
@Entity
@Table(name = "nomination_remark", schema = "awards")
class NominationRemark {

    @Id
    private String id;

    /** Position of the step in the nomination's history. */
    private int step;

    @Enumerated(EnumType.STRING)
    private DossierField field;

    @Column(name = "remark")
    private String text;

    protected NominationRemark() {
        // for JPA
    }

    NominationRemark(int step, FieldRemark remark) {
        this.id = Ids.next();
        this.step = step;
        this.field = remark.field();
        this.text = remark.text().strip();
    }

    boolean isOf(int wanted) {
        return step == wanted;
    }

    FieldRemark remark() {
        return new FieldRemark(field, text);
    }
}
