package vn.tongket.awards.proposal;

import java.io.Serializable;

/** Identity of a proposal (mã tờ trình). */
public record ProposalId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
