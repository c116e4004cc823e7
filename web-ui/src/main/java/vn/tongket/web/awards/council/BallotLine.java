package vn.tongket.web.awards.council;

import java.io.Serializable;
import vn.tongket.awards.council.ItemRule;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.nomination.NominationSummary;

/** One nomination on a ballot paper as the member fills it in (một dòng phiếu biểu quyết). */
public class BallotLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NominationSummary nomination;
    private final ItemRule rule;
    private final Recusal recusal;
    private Choice choice;
    private String reason;

    BallotLine(NominationSummary nomination, ItemRule rule, Recusal recusal) {
        this.nomination = nomination;
        this.rule = rule;
        this.recusal = recusal;
    }

    Vote vote() {
        return new Vote(nomination.nominationId(), choice == null ? Choice.ABSTAIN : choice);
    }

    public boolean isVotable() {
        return recusal == null;
    }

    public NominationSummary getNomination() {
        return nomination;
    }

    public ItemRule getRule() {
        return rule;
    }

    public Recusal getRecusal() {
        return recusal;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
