package vn.tongket.web.awards.appraisal;

import java.io.Serializable;
import vn.tongket.awards.appraisal.CheckLine;

/** One line of the checklist as it is filled in (một nội dung thẩm định). */
public class CheckForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CheckLine line;
    private Boolean met;
    private String remark;

    CheckForm(CheckLine line) {
        this.line = line;
        this.met = line.met();
        this.remark = line.remark();
    }

    public CheckLine getLine() {
        return line;
    }

    public Boolean getMet() {
        return met;
    }

    public void setMet(Boolean met) {
        this.met = met;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
