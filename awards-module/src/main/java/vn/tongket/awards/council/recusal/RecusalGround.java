package vn.tongket.awards.council.recusal;

/** Why a member does not vote on a nomination (lý do không tham gia biểu quyết). */
public enum RecusalGround {
    NOMINEE,
    COLLECTIVE,
    DECLARED
}
