package vn.tongket.awards.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A nomination on the agenda with the rule of its form (nội dung biểu quyết), AWD-45. */
@Embeddable
class CouncilItem {

    @Column(name = "nomination_id")
    private String nominationId;

    @Column(name = "form_code")
    private String formCode;

    private Integer threshold;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_on")
    private CountedOn countedOn;

    private boolean secret;

    private String source;

    protected CouncilItem() {
        // for JPA
    }

    CouncilItem(String nominationId, String formCode, ItemRule rule) {
        this.nominationId = nominationId;
        this.formCode = formCode;
        this.threshold = rule.threshold();
        this.countedOn = rule.countedOn();
        this.secret = rule.secret();
        this.source = rule.source();
    }

    String nominationId() {
        return nominationId;
    }

    ItemRule rule() {
        return new ItemRule(threshold, countedOn, secret, source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilItem that && nominationId.equals(that.nominationId);
    }

    @Override
    public int hashCode() {
        return nominationId.hashCode();
    }
}
