package vn.tongket.awards.proposal;

import vn.tongket.kernel.ErrorCode;

/** Why something about a proposal was refused. */
public enum ProposalError implements ErrorCode {
    NOT_FOUND,
    NOTHING_OPEN;

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
