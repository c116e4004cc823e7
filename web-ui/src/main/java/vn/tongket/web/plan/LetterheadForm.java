package vn.tongket.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.plan.PlanLetterhead;

/** What stands above the title while the plan is being written. */
public class LetterheadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final LocalDate date;
    private String issuingParent;
    private String issuingBody;
    private String place;

    LetterheadForm(PlanLetterhead letterhead) {
        number = letterhead.number();
        date = letterhead.date();
        issuingParent = letterhead.issuingParent();
        issuingBody = letterhead.issuingBody();
        place = letterhead.place();
    }

    PlanLetterhead letterhead() {
        return new PlanLetterhead(issuingParent, issuingBody, place, number, date);
    }

    /** The number that the original states; the portal gives its own when the plan is issued. */
    public String getNumber() {
        return number;
    }

    public String getIssuingParent() {
        return issuingParent;
    }

    public void setIssuingParent(String issuingParent) {
        this.issuingParent = issuingParent;
    }

    public String getIssuingBody() {
        return issuingBody;
    }

    public void setIssuingBody(String issuingBody) {
        this.issuingBody = issuingBody;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
