package vn.tongket.awards.stage;

/** Whether somebody is there to come onto the stage (có mặt). */
public enum Standing {
    INSIDE,
    ABSENT,
    /** Nobody is checked in at this conference. */
    UNKNOWN
}
