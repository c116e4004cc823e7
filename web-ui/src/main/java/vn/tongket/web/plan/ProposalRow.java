package vn.tongket.web.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.WordPiece;
import vn.tongket.planning.roundtrip.ReturnProposal;

/** A proposed change with the user's answer to it (đề nghị sửa và lựa chọn). */
public class ProposalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReturnProposal proposal;
    private final Locale locale;
    private boolean accepted = true;

    ProposalRow(ReturnProposal proposal, Locale locale) {
        this.proposal = proposal;
        this.locale = locale;
    }

    public String getId() {
        return proposal.change().id();
    }

    public PlanChange getChange() {
        return proposal.change();
    }

    public String getPlace() {
        return proposal.change().place().words(locale);
    }

    public List<WordPiece> getWords() {
        return proposal.words();
    }

    /** Places of the data that follow. */
    public List<String> getData() {
        return proposal.data().stream()
                .map(change -> change.place().words(locale))
                .distinct()
                .toList();
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
