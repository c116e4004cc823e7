package vn.tongket.web.records;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.distribution.DispatchNote;
import vn.tongket.planning.distribution.DispatchSummary;
import vn.tongket.planning.distribution.DispatchWay;
import vn.tongket.web.shell.VietnameseFormat;

/** What the clerk notes about one dispatch (ghi sổ chuyển giao). */
public class DispatchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DispatchSummary dispatch;
    private DispatchWay way;
    private int copies;
    private LocalDate sentOn;
    private String signedBy;
    private LocalDate signedOn;
    private String note;

    DispatchForm(DispatchSummary dispatch) {
        this.dispatch = dispatch;
        this.way = dispatch.way();
        this.copies = dispatch.copies();
        this.sentOn = dispatch.sentOn() == null ? LocalDate.now(VietnameseFormat.OFFICE) : dispatch.sentOn();
        this.signedBy = dispatch.signedBy();
        this.signedOn = dispatch.signedOn();
        this.note = dispatch.note();
    }

    DispatchNote note() {
        return new DispatchNote(way, copies, sentOn, signedBy, signedOn, note);
    }

    public DispatchSummary getDispatch() {
        return dispatch;
    }

    public DispatchWay getWay() {
        return way;
    }

    public void setWay(DispatchWay way) {
        this.way = way;
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
