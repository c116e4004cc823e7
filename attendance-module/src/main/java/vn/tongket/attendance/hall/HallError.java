package vn.tongket.attendance.hall;

import java.util.Set;
import vn.tongket.kernel.ErrorCode;

/** Why a use case of rooms and seats was refused. */
public enum HallError implements ErrorCode {
    ROOM_NOT_FOUND,
    SEAT_NOT_FOUND,
    RANK_NOT_FOUND,
    LIMIT_NOT_FOUND,
    DRAWING_EMPTY,
    DRAWING_UNREADABLE,
    DRAWING_TOO_LARGE,
    ROOM_IN_USE,
    ROOM_TAKEN,
    GUESTS_ELSEWHERE,
    NO_ROOM,
    RANK_TAKEN,
    RANK_MATCHES_NOTHING,
    SHARE_TOO_LARGE,
    LIMIT_ENDS_BEFORE,
    SEAT_BLOCKED,
    SEAT_OF_OTHERS,
    LIMIT_BROKEN,
    GUEST_NOT_COMING,
    NOBODY_SEATED;

    private static final Set<String> INVALID = Set.of(
            "DRAWING_EMPTY",
            "DRAWING_UNREADABLE",
            "DRAWING_TOO_LARGE",
            "RANK_MATCHES_NOTHING",
            "SHARE_TOO_LARGE",
            "LIMIT_ENDS_BEFORE");

    @Override
    public String bundle() {
        return "vn.tongket.attendance.hall.Messages";
    }

    @Override
    public Kind kind() {
        return INVALID.contains(name()) ? Kind.INVALID : ErrorCode.super.kind();
    }
}
