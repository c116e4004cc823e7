package vn.tongket.awards.campaign;

import vn.tongket.kernel.ErrorCode;

/** Why something about a campaign was refused. */
public enum CampaignError implements ErrorCode {
    NOT_FOUND(Kind.NOT_FOUND),
    NOT_RECEIVING(Kind.CONFLICT),
    DATES_REVERSED(Kind.INVALID),
    NO_AUTHORITY(Kind.INVALID),
    PROPOSER_WITHOUT_SERIES(Kind.INVALID),
    PLAN_NOT_IN_FORCE(Kind.CONFLICT),
    NOMINATIONS_ON_THEIR_WAY(Kind.CONFLICT),
    GUIDANCE_NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    CampaignError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vn.tongket.awards.Messages";
    }
}
