package vn.tongket.awards.campaign;

/** Where a campaign stands (tình trạng phong trào): it follows from its dates and from its closing. */
public enum CampaignState {
    NOT_OPEN,
    RECEIVING,
    CONSIDERING,
    CLOSED
}
