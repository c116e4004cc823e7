package vn.tongket.planning.mail;

/** How far a mail is (tình trạng thư). */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
