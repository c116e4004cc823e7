package vn.tongket.web.awards.unit;

import java.io.Serializable;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.awards.nomination.NominationSummary;

/** The votes for one nominee, as they are typed (biểu quyết từng trường hợp). */
public class VoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NominationSummary nominee;
    private Integer inFavour;
    private Integer against;

    VoteForm(NominationSummary nominee, ReviewVote vote) {
        this.nominee = nominee;
        this.inFavour = vote == null ? null : vote.inFavour();
        this.against = vote == null ? null : vote.against();
    }

    /** Nobody voted on a nominee without figures. */
    boolean isVoted() {
        return inFavour != null;
    }

    ReviewVote vote() {
        return new ReviewVote(nominee.id(), inFavour, against == null ? 0 : against);
    }

    public NominationSummary getNominee() {
        return nominee;
    }

    public Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }
}
