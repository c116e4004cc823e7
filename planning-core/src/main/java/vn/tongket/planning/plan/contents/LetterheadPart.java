package vn.tongket.planning.plan.contents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.tongket.planning.plan.PlanLetterhead;

/** The stored form of {@link PlanLetterhead}. */
@Embeddable
class LetterheadPart {

    @Column(name = "issuing_parent")
    private String issuingParent;

    @Column(name = "issuing_body")
    private String issuingBody;

    private String place;

    @Column(name = "stated_number")
    private String statedNumber;

    @Column(name = "stated_date")
    private LocalDate statedDate;

    static LetterheadPart of(PlanLetterhead letterhead) {
        LetterheadPart part = new LetterheadPart();
        part.issuingParent = letterhead.issuingParent();
        part.issuingBody = letterhead.issuingBody();
        part.place = letterhead.place();
        part.statedNumber = letterhead.number();
        part.statedDate = letterhead.date();
        return part;
    }

    /** A plan whose letterhead is all unknown comes back from the database without one. */
    static PlanLetterhead read(LetterheadPart part) {
        return part == null
                ? new PlanLetterhead(null, null, null, null, null)
                : new PlanLetterhead(
                        part.issuingParent, part.issuingBody, part.place, part.statedNumber, part.statedDate);
    }
}
