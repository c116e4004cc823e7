package vn.tongket.attendance.hall;

/** What a seat is for, with its sign in a drawing (loại ghế). */
public enum SeatKind {
    ORDINARY('o'),
    FRONT('V'),
    HONOURED('K'),
    BLOCKED('x');

    private final char sign;

    SeatKind(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
