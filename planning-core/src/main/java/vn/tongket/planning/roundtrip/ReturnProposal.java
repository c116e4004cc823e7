package vn.tongket.planning.roundtrip;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.WordDiff;
import vn.tongket.planning.comparison.WordPiece;

/**
 * One change that a returned file proposes (một đề nghị sửa).
 *
 * @param data what changes in the data along with it
 */
public record ReturnProposal(PlanChange change, List<PlanChange> data) implements Serializable {

    public ReturnProposal {
        data = List.copyOf(data);
    }

    public List<WordPiece> words() {
        return WordDiff.of(change.oldWords(), change.newWords());
    }
}
