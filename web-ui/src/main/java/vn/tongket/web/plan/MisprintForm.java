package vn.tongket.web.plan;

import java.io.Serializable;
import vn.tongket.planning.amendment.correction.Misprint;

/** Wrong words and what they should be, while they are typed (chỗ in sai). */
public class MisprintForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String wrong;
    private String right;

    boolean filled() {
        return !said(wrong).isEmpty() || !said(right).isEmpty();
    }

    Misprint misprint() {
        return new Misprint(said(wrong), said(right));
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }
}
