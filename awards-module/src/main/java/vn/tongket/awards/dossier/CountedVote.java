package vn.tongket.awards.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A vote of the minutes as it is stored (dòng biểu quyết), beside the number of those present (AWD-40). */
@Embeddable
class CountedVote {

    private int present;

    @Column(name = "nomination_id")
    private String nominationId;

    @Column(name = "in_favour")
    private int inFavour;

    private int against;

    protected CountedVote() {
        // for JPA
    }

    CountedVote(ReviewVote vote, int present) {
        this.nominationId = vote.nominationId();
        this.inFavour = vote.inFavour();
        this.against = vote.against();
        this.present = present;
    }

    ReviewVote vote() {
        return new ReviewVote(nominationId, inFavour, against);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedVote that && vote().equals(that.vote()) && present == that.present;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nominationId, inFavour, against, present);
    }
}
