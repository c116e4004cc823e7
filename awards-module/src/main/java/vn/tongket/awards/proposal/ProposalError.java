package vn.tongket.awards.proposal;

import vn.tongket.kernel.ErrorCode;

/** Why something about a proposal was refused. */
public enum ProposalError implements ErrorCode {
    NOT_FOUND,
    NOTHING_OPEN,
    NOT_LAID,
    NOT_SIGNED,
    CHANGED_SINCE_LAID,
    ANOTHER_OPEN;

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
