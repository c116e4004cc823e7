package vn.tongket.attendance.invitation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of an invitation (trạng thái giấy mời): listed, issued and unanswered, answered, or dead. */
public enum InvitationStatus {
    /** On the list; the invitation is not issued yet. */
    LISTED,
    /** On the waiting list of a full hall (danh sách chờ); moves up when somebody declines. */
    WAITING,
    ISSUED,
    ACCEPTED,
    DECLINED,
    REVOKED,
    /** Somebody else comes instead, with an invitation of his own. */
    SUBSTITUTED;

    /** The name that other programs use, such as {@code accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InvitationStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** Its code opens the door, or will. */
    public boolean alive() {
        return this != REVOKED && this != SUBSTITUTED;
    }

    /** The guest has the invitation in his hands. */
    public boolean issued() {
        return this == ISSUED || this == ACCEPTED || this == DECLINED;
    }
}
