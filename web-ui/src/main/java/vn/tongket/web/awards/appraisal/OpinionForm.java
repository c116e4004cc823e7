package vn.tongket.web.awards.appraisal;

import java.io.Serializable;
import vn.tongket.awards.appraisal.Opinion;
import vn.tongket.awards.appraisal.Stance;

/** An answer as it is written (ý kiến trả lời). */
public class OpinionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Opinion opinion;
    private Stance stance = Stance.AGREES;
    private String answer;

    OpinionForm(Opinion opinion) {
        this.opinion = opinion;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
