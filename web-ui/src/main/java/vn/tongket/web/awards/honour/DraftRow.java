package vn.tongket.web.awards.honour;

import java.io.Serializable;
import vn.tongket.awards.decision.DecisionDraftSummary;
import vn.tongket.planning.signing.record.SignatureSummary;

/** A draft decision with its signature, once it has one (một dự thảo quyết định đang trình ký). */
public record DraftRow(DecisionDraftSummary draft, SignatureSummary signature) implements Serializable {

    public boolean signed() {
        return signature != null;
    }

    /** A digital signature asks for the agency's; that is given on the signing desk. */
    public boolean issuedHere() {
        return signed() && !signature.isDigital();
    }
}
