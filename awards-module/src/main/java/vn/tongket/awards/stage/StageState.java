package vn.tongket.awards.stage;

/** What became of a certificate on the stage (tình trạng trao thưởng). */
public enum StageState {
    WAITING,
    CALLED,
    HANDED,
    LATER
}
