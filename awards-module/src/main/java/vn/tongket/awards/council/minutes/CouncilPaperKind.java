package vn.tongket.awards.council.minutes;

/** Which paper of a session (loại biên bản): of the meeting, or of the count. */
public enum CouncilPaperKind {
    MINUTES,
    COUNT
}
